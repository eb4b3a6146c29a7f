let x = variable(2)
print(x) // expect: 2.0
print(x.gradient) // expect stop: the gradient of x has not been computed: no backward() has reached it yet, or a later one did not
