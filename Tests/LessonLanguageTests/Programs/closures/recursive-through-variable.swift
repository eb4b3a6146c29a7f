var fact: (Int) -> Int = { _ in 0 }
fact = { n in n <= 1 ? 1 : n * fact(n - 1) }
print(fact(5)) // expect: 120
