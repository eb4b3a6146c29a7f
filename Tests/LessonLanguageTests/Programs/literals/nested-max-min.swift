let x = 0.3
let a: Double = min(1, max(0, x))
print(a, max(0.5, 1), min(10, max(0, 3))) // expect: 0.3 1.0 3
