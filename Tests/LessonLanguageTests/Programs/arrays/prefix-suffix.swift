let a = [1, 2, 3, 4, 5]
print(a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(2), a.dropFirst(9), a.prefix(9))
// expect: [1, 2] [4, 5] [2, 3, 4, 5] [1, 2, 3] [] [1, 2, 3, 4, 5]
print(a.prefix { $0 < 3 }, a.drop { $0 < 3 }) // expect: [1, 2] [3, 4, 5]
