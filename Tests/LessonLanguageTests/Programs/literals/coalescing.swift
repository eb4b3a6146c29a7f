let a: Double? = nil
print(a ?? 1, (a ?? 0) + 1 / 2) // expect: 1.0 0.5
