let a: Int? = 3
print("\(a ?? 0) \(String(describing: a))") // expect: 3 Optional(3)
