print("a b".split(separator: " "), "abc".prefix(2)) // expect: ["a", "b"] ab
