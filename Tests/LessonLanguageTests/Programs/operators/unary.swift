let x = 3
let y = 2.5
print(-x, +x, -y, !false, ~x) // expect: -3 3 -2.5 true -4
