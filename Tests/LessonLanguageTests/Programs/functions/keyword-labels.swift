func move(from a: Int, to b: Int, in unit: String) -> String { "\(b - a) \(unit)" }
print(move(from: 2, to: 5, in: "m")) // expect: 3 m
