print((0..<10).clamped(to: 3..<20)) // expect: 3..<10
