let a: Int? = 5
let b: Double? = nil
print(a as Any, b as Any) // expect: Optional(5) nil
