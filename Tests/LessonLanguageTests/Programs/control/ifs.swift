func signText(_ x: Double) -> String {
  if x > 0 {
    return "+"
  } else if x < 0 {
    return "-"
  } else {
    return "0"
  }
}
print(signText(2), signText(-2), signText(0)) // expect: + - 0
