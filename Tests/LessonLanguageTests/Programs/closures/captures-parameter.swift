func adder(_ k: Int) -> (Int) -> Int { { $0 + k } }
print(adder(3)(4), [1, 2].map(adder(10))) // expect: 7 [11, 12]
