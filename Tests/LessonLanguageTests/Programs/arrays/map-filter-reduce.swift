let a = [1, 2, 3, 4]
print(a.map { Double($0) / 2 }) // expect: [0.5, 1.0, 1.5, 2.0]
print(a.filter { $0 > 2 }) // expect: [3, 4]
print(a.reduce(1, *), a.reduce(0) { $0 + $1 * $1 }) // expect: 24 30
