let a: Double = min(2.5, max(0, 1.5))
print(a) // expect: 1.5
