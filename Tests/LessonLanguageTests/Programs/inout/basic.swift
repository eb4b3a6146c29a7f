func increase(_ n: inout Int) { n += 1 }
var a = 1
increase(&a)
increase(&a)
print(a) // expect: 3
