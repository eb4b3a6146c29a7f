let a: Int? = 4
let b = a.map { $0 * 10 }
print(b ?? 0) // expect: 40
let c: Int? = nil
print(c.map { $0 * 10 } ?? -1) // expect: -1
