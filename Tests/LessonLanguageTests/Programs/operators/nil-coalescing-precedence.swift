let a: Int? = nil
print(a ?? 1 + 2, (a ?? 1) * 3, a ?? 0 < 1) // expect: 3 3 true
