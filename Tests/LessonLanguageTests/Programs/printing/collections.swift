print([1, 2, 3]) // expect: [1, 2, 3]
print([1, 2.5]) // expect: [1.0, 2.5]
print(["a", "b\"c"]) // expect: ["a", "b\"c"]
print((1, "two", 3.0)) // expect: (1, "two", 3.0)
print((x: 1, y: true)) // expect: (x: 1, y: true)
print([[1, 2], [3]]) // expect: [[1, 2], [3]]
print(0..<3, 1...4) // expect: 0..<3 1...4
