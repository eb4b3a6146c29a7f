let a: Int? = nil
let b: Int? = nil
let c: Int? = 1
print(a == b, a == c, b != c) // expect: true false true
