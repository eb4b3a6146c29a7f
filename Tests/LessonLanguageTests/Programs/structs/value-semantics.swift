struct Box { var n = 0 }
var a = Box()
var b = a
b.n = 5
a.n += 1
print(a.n, b.n) // expect: 1 5
