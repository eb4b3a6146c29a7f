let parse: (String) -> Int? = { Int($0) }
print(parse("4") ?? 0, parse("x") ?? 0) // expect: 4 0
