var a = [3, 1, 2]
print(a.sorted(), a.sorted(by: >), a) // expect: [1, 2, 3] [3, 2, 1] [3, 1, 2]
a.sort()
print(a) // expect: [1, 2, 3]
a.sort(by: >)
print(a) // expect: [3, 2, 1]
a.sort { $0 % 2 < $1 % 2 }
print(a) // expect: [2, 3, 1]
print([2.5, -1, 0].sorted(), ["pear", "Apple", "fig"].sorted(), "hello".sorted())
// expect: [-1.0, 0.0, 2.5] ["Apple", "fig", "pear"] ["e", "h", "l", "l", "o"]
let people = [("Bo", 3), ("Al", 2), ("Cy", 3), ("Di", 2)]
print(people.sorted { $0.1 < $1.1 }) // expect: [("Al", 2), ("Di", 2), ("Bo", 3), ("Cy", 3)]
print(people.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map { $0.0 })
// expect: ["Al", "Di", "Bo", "Cy"]
print(people.sorted { $0.1 > $1.1 }.map { $0.0 }) // expect: ["Bo", "Cy", "Al", "Di"]
print((1...5).sorted(by: >), [[2, 1], [1]].map { $0.sorted() })
// expect: [5, 4, 3, 2, 1] [[1, 2], [1]]
let long = (0..<200).map { ($0 * 7919) % 101 }
let order = long.enumerated().sorted { $0.element < $1.element }
print(order.map { $0.offset }.prefix(20), order.map { $0.offset }.suffix(20))
// expect: [0, 101, 69, 170, 37, 138, 5, 106, 74, 175, 42, 143, 10, 111, 79, 180, 47, 148, 15, 116] [17, 118, 86, 187, 54, 155, 22, 123, 91, 192, 59, 160, 27, 128, 96, 197, 64, 165, 32, 133]
print(long.sorted() == long.sorted(by: <), long.sorted(by: >).prefix(3))
// expect: true [100, 100, 99]
print([1, 2, 3].sorted { _, _ in false }, [Character("b"), "a"].sorted())
// expect: [1, 2, 3] ["a", "b"]
print([3, 1, 2].reversed() as [Int], Array([1, 2].reversed())) // expect: [2, 1, 3] [2, 1]
for x in a.reversed() { print(x, terminator: ";") }
print() // expect: 1;3;2;
let down: [Int] = a.reversed()
print(down, a.reversed().map { $0 }, a.reversed().first!, a.reversed().count)
// expect: [1, 3, 2] [1, 3, 2] 1 3
print(String("stressed".reversed())) // expect: desserts
