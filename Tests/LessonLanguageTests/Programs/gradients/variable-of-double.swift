let d = 2.5
let x = variable(d + d - 1)
print(x) // expect: 4.0
