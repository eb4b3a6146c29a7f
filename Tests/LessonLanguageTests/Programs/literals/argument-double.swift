func scale(_ x: Double, by k: Double = 2) -> Double { x * k }
print(scale(3), scale(3, by: 1 / 4)) // expect: 6.0 0.75
