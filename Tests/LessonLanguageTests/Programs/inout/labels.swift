func move(_ x: inout Int, by k: Int = 1) { x += k }
var x = 0
move(&x)
move(&x, by: 5)
print(x) // expect: 6
