struct Stats {
  let values: [Double]
  func sum() -> Double { values.reduce(0, +) }
  func mean() -> Double { sum() / Double(values.count) }
}
print(Stats(values: [1, 2, 6]).mean()) // expect: 3.0
