var a = 1
a += 2
a *= 5
a -= 1
a /= 2
print(a) // expect: 7
var t: Tensor = [1, 2]
t += 1
t *= 2.0
print(t) // expect: [4.0, 6.0]
var s = "x"
s += "y"
print(s) // expect: xy
