for (i, x) in ["a", "b"].enumerated() { print(i, x) }
// expect: 0 a
// expect: 1 b
print([5, 6].enumerated().map { $0.offset * $0.element }) // expect: [0, 6]
print([5, 6].enumerated().map { i, x in i + x }) // expect: [5, 7]
