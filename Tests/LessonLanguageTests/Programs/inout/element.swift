func double(_ n: inout Int) { n *= 2 }
var a = [1, 2, 3]
double(&a[1])
print(a) // expect: [1, 4, 3]
