let a: [Double] = [1, 2]
let b = [1, 2.5, 3]
print(a, b, a.map { $0 / 2 }) // expect: [1.0, 2.0] [1.0, 2.5, 3.0] [0.5, 1.0]
