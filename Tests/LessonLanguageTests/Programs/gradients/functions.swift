let g = gradient(at: 3) { x in x * x }
print(g) // expect: 6.0
let (value, slopes) = valueWithGradient(at: 2, 5) { a, b in a * a * b }
print(value, slopes) // expect: 20.0 (20.0, 4.0)
func cube(_ x: Tensor) -> Tensor { x * x * x }
print(gradient(at: 2, of: cube)) // expect: 12.0
print(gradient(at: 2) { x in gradient(at: x, of: cube) }) // expect: 12.0
