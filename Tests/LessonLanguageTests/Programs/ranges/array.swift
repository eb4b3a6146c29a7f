print(Array(0..<4), Array(1...3), Array(stride(from: 0, to: 6, by: 2)))
// expect: [0, 1, 2, 3] [1, 2, 3] [0, 2, 4]
