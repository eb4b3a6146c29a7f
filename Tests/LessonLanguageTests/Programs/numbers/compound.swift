var x = 10.0
x += 1
x -= 2
x *= 3
x /= 2
print(x) // expect: 13.5
var n = 17
n %= 5
n += 3
print(n) // expect: 5
