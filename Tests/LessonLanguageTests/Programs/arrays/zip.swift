for (a, b) in zip([1, 2, 3], ["x", "y"]) { print(a, b) }
// expect: 1 x
// expect: 2 y
print(zip([1.0, 2], [3.0, 4]).map { $0 * $1 }.reduce(0, +)) // expect: 11.0
print(zip([1, 2], [3, 4]).map(+), zip([1, 2], [3, 4]).map { a, b in a - b })
// expect: [4, 6] [-2, -2]
