let x: Double = -1
let y = -3 / 2
let t: Tensor = -2
print(x, y, t, 2 - -1) // expect: -1.0 -1 -2.0 3
