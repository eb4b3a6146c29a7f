enum Token { case number(Double), sign(Character), parenthesis(Bool) }
func tokens(of s: String) -> [Token] {
  var out: [Token] = []
  for c in s {
    switch c {
    case "0"..."9": out.append(.number(Double(String(c))!))
    case "+", "-", "*": out.append(.sign(c))
    case "(", ")": out.append(.parenthesis(c == "("))
    default: break
    }
  }
  return out
}
print(tokens(of: "(1+2)*3")) // expect: [main.Token.parenthesis(true), main.Token.number(1.0), main.Token.sign("+"), main.Token.number(2.0), main.Token.parenthesis(false), main.Token.sign("*"), main.Token.number(3.0)]
