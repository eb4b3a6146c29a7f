let pairs = [(1, 2), (3, 4)]
print(pairs.map { a, b in a * b }) // expect: [2, 12]
print(pairs.map { $0.0 + $0.1 }) // expect: [3, 7]
print(pairs.map { $0 + $1 }) // expect: [3, 7]
