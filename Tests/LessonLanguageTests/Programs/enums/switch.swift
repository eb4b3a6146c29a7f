enum Light { case red, yellow, green }
func next(_ l: Light) -> Light {
  switch l {
  case .red: return .green
  case .green: return .yellow
  case .yellow: return .red
  }
}
print(next(.red), next(next(.red))) // expect: green yellow
