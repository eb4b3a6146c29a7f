func multiplier(_ k: Double) -> (Double) -> Double {
  func multiply(_ x: Double) -> Double { x * k }
  return multiply
}
print(multiplier(3)(4)) // expect: 12.0
