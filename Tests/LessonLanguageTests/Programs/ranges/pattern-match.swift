print(0..<3 ~= 2, (1...5).contains(9), 1...3 ~= 3) // expect: true false true
