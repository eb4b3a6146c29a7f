let n = 7
let kind = if n % 2 == 0 { "even" } else { "odd" }
print(kind) // expect: odd
func f(_ x: Int) -> String { if x > 0 { "+" } else if x < 0 { "-" } else { "0" } }
print(f(3), f(-3), f(0)) // expect: + - 0
