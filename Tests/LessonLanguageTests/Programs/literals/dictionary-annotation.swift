let d: [String: Double] = ["a": 1 / 2]
print(d["a"]!) // expect: 0.5
