print(0..<3 == 0..<3, 1...2 == 1...3) // expect: true false
