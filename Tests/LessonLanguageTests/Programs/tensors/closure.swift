let f: (Tensor) -> Tensor = { $0 * $0 + 1 }
print(f(2), f([1, 2])) // expect: 5.0 [2.0, 5.0]
