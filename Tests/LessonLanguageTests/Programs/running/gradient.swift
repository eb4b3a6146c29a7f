let x = variable(2)
let y = x * x
print(x.gradient) // expect stop: gradient
print(y)
