var a = 1, b = 2.5
let c = "x", d: Double = 3
a += 1
b += 1
print(a, b, c, d) // expect: 2 3.5 x 3.0
