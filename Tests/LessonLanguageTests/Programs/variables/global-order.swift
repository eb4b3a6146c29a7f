let a = 1
let b = a + 1
var c = b * 2
c += 1
print(a, b, c) // expect: 1 2 5
