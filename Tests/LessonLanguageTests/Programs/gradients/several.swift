let (da, db) = gradient(at: 2, 3) { a, b in a * b + a }
print(da, db) // expect: 4.0 2.0
