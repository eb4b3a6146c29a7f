let limits = (low: 1...3, high: 4..<6)
print(limits.low, limits.high) // expect: 1...3 4..<6
