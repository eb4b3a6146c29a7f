print((1...10).map(Double.init).map { $0 * $0 }.reduce(0, +)) // expect: 385.0
