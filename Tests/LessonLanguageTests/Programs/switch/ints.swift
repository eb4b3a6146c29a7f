func name(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1, 2: return "few"
  case 3...9: return "several"
  case 10..<100: return "many"
  case 100...: return "lots"
  default: return "negative"
  }
}
for n in [0, 2, 5, 50, 500, -1] { print(name(n), terminator: " ") }
// expect: zero few several many lots negative 
print()
