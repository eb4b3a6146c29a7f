let d = ["k": 2]
print("value \(d["k"] ?? 0)") // expect: value 2
