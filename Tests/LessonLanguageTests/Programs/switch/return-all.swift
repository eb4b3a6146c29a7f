func sign(of n: Int) -> Int {
  switch n {
  case ..<0: return -1
  case 0: return 0
  default: return 1
  }
}
print(sign(of: -5), sign(of: 0), sign(of: 8)) // expect: -1 0 1
