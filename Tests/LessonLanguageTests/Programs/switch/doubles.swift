func grade(_ x: Double) -> String {
  switch x {
  case ..<0.5: "low"
  case 0.5..<0.9: "mid"
  case 0.9...: "high"
  default: "nan"
  }
}
print(grade(0.2), grade(0.5), grade(0.95), grade(-0.0 / 0.0)) // expect: low mid high nan
