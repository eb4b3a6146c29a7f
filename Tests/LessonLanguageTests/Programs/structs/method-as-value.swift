struct Scaler {
  let k: Double
  func scale(_ x: Double) -> Double { x * k }
}
let s = Scaler(k: 3)
print([1.0, 2].map(s.scale)) // expect: [3.0, 6.0]
