func f(_ n: Int) -> String {
  return switch n {
  case 0: "zero"
  default: "more"
  }
}
print(f(0), f(2)) // expect: zero more
