let f: (Int) -> Double = { _ in 1 / 4 }
print(f(0), [1, 2].map { _ in 0.5 }, [1, 2].map { _ in 1 }) // expect: 0.25 [0.5, 0.5] [1, 1]
