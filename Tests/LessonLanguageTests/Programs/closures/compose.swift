func compose(_ f: @escaping (Double) -> Double, _ g: @escaping (Double) -> Double) -> (Double) -> Double {
  { g(f($0)) }
}
print(compose({ $0 + 1 }, { $0 * 10 })(2)) // expect: 30.0
