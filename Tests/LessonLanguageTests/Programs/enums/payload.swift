enum Shape {
  case circle(Double)
  case rectangle(width: Double, height: Double)
  case point
}
func area(_ s: Shape) -> Double {
  switch s {
  case .circle(let r): return 3 * r * r
  case .rectangle(let w, let h): return w * h
  case .point: return 0
  }
}
print(area(.circle(2)), area(.rectangle(width: 2, height: 5)), area(.point))
// expect: 12.0 10.0 0.0
