let pairs: [(name: String, n: Int)] = [("a", 1), (name: "b", n: 2)]
print(pairs[0].name, pairs[1].n, pairs) // expect: a 2 [(name: "a", n: 1), (name: "b", n: 2)]
