let d: [Int: Double] = [:]
print(d.count, d.isEmpty) // expect: 0 true
