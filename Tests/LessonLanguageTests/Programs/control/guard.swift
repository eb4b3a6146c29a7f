func root(_ x: Double) -> Double {
  guard x >= 0 else { return -1 }
  return x.squareRoot()
}
print(root(9), root(-1)) // expect: 3.0 -1.0
