let p: (Double, Int) = (1, 2)
let q: (x: Double, t: Tensor) = (x: 1 / 2, t: [1])
print(p, q) // expect: (1.0, 2) (x: 0.5, t: [1.0])
