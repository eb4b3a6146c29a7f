func divide(_ a: Int, by b: Int) -> (quotient: Int, remainder: Int) { (a / b, a % b) }
let r = divide(17, by: 5)
print(r.quotient, r.remainder, r) // expect: 3 2 (quotient: 3, remainder: 2)
