let x = variable(3)
let y = x * x + 2 * x
y.backward()
print(y, x.gradient) // expect: 15.0 8.0
