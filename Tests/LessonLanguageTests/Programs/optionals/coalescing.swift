let a: Int? = nil
let b: Int? = 3
print(a ?? 0, b ?? 0) // expect: 0 3
print(a ?? b ?? 7) // expect: 3
