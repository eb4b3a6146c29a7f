let fs: [(Double) -> Double] = [{ $0 + 1 }, { $0 * $0 }]
print(fs.map { $0(3) }) // expect: [4.0, 9.0]
