let b = true
let x = b ? 1 : 2.5
let y: Double = b ? 1 / 2 : 0
print(x, y) // expect: 1.0 0.5
