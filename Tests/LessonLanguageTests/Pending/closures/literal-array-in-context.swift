let a: [Double] = [1, 2, 4].map { 1 / $0 }
let b = [1, 2, 4].map { 1.0 / $0 }
print(a, b) // expect: [1.0, 0.5, 0.25] [1.0, 0.5, 0.25]
