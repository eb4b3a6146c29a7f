func describe(_ x: Int?) -> String {
  switch x {
  case nil: return "none"
  case 0?: return "zero"
  case let n?: return "some \(n)"
  }
}
print(describe(nil), describe(0), describe(7)) // expect: none zero some 7
