let a = 3
let b: Int? = 4
if a > 2, let b, b > a { print("both") } // expect: both
while a > 5, a < 10 { break }
print("end") // expect: end
