func f(_ x: Double = 1 / 4, _ t: Tensor = [1, 2]) -> Tensor { t * x }
print(f(), f(2), f(1 / 2, 3)) // expect: [0.25, 0.5] [2.0, 4.0] 1.5
