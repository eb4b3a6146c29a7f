func describe(_ x: Int?) -> String {
  switch x {
  case .none: "none"
  case .some(let n): "some \(n)"
  }
}
print(describe(nil), describe(7)) // expect: none some 7
