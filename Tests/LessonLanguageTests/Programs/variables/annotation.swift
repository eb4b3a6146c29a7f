let a: Int = 1
var b: Double = 2
let c: String
c = "late"
b += 1
print(a, b, c) // expect: 1 3.0 late
