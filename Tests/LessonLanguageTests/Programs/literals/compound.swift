var x = 1.0
x += 1 / 2
x *= 3 / 2
var t: Tensor = [1, 2]
t -= 1 / 2
print(x, t) // expect: 2.25 [0.5, 1.5]
