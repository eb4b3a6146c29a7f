let pairs = [("a", 1), ("b", 2)]
for (name, n) in pairs { print(name, n) }
// expect: a 1
// expect: b 2
print(pairs) // expect: [("a", 1), ("b", 2)]
print(pairs.map { $0.1 }) // expect: [1, 2]
