print([("b", 2), ("a", 3)].sorted { $0.1 > $1.1 }.map { $0.0 }) // expect: ["a", "b"]
