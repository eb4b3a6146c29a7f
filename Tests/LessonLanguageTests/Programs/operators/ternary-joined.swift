let x = 3
let y = x > 2 ? 1 : 0.5
print(y) // expect: 1.0
