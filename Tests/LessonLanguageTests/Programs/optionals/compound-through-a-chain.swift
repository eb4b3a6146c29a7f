var a: Int? = 1
a? += 5
print(a!) // expect: 6
a = nil
a? += 1
print(a as Any) // expect: nil
var b: Double? = 4
b? *= 2
print(b!) // expect: 8.0
