let a = [1, 2, 3, 4]
print(a.map { $0 * $0 }, a.filter { $0 % 2 == 0 }, a.reduce(0, +), a.reduce(1) { $0 * $1 })
// expect: [1, 4, 9, 16] [2, 4] 10 24
print(a.compactMap { $0 > 2 ? $0 * 10 : nil }, ["1", "x"].compactMap { Int($0) }, ["2", "y"].map { Int($0) })
// expect: [30, 40] [1] [Optional(2), nil]
print(a.flatMap { [$0, -$0] }, [[1], [], [2, 3]].flatMap { $0 }, [3, 2].flatMap { 0..<$0 })
// expect: [1, -1, 2, -2, 3, -3, 4, -4] [1, 2, 3] [0, 1, 2, 0, 1]
print(["ab", "c"].flatMap { $0 }, ["ab", "c"].map { $0.count }, [[1], [2]].joined().map { $0 })
// expect: ["a", "b", "c"] [2, 1] [1, 2]
a.forEach { print($0, terminator: ";") }
print() // expect: 1;2;3;4;
for (i, x) in a.enumerated() where i > 1 { print(i, x) }
// expect: 2 3
// expect: 3 4
print(a.enumerated().map { $0.offset * $0.element }, a.enumerated().map { i, x in i - x })
// expect: [0, 2, 6, 12] [-1, -1, -1, -1]
print(zip(a, ["x", "y"]).map { "\($0)\($1)" }, zip(a, a.dropFirst()).map { $1 - $0 })
// expect: ["1x", "2y"] [1, 1, 1]
for (x, y) in zip(a, 10...) { print(x + y, terminator: ";") }
print() // expect: 11;13;15;17;
print(zip([1.0, 2], [3.0, 4]).map(*), zip([1, 5], [4, 2]).map(max), zip([1, 2], [3, 4]).map(+).reduce(0, +))
// expect: [3.0, 8.0] [4, 5] 10
print(zip([1.0, 2], [3.0, 4]).reduce(0) { $0 + $1.0 * $1.1 }) // expect: 11.0
print(Array(zip([1], ["a"])), Array("abc".enumerated()).count, Array([5, 6].enumerated()))
// expect: [(1, "a")] 3 [(offset: 0, element: 5), (offset: 1, element: 6)]
print(Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 10, through: 0, by: -5)))
// expect: [0, 3, 6, 9] [10, 5, 0]
print(stride(from: 0, through: 1, by: 0.25).map { $0 }, Array(stride(from: 1, to: 0, by: 0.5)))
// expect: [0.0, 0.25, 0.5, 0.75, 1.0] []
for x in stride(from: 0.1, to: 0.5, by: 0.1) { print(x, terminator: ";") }
print() // expect: 0.1;0.2;0.30000000000000004;0.4;
print((1...5).map { $0 * 2 }, (0..<4).reduce(0, +), (1...10).filter { $0 % 3 == 0 }, (1...).prefix(3).map { $0 })
// expect: [2, 4, 6, 8, 10] 6 [3, 6, 9] [1, 2, 3]
print((1...3).reversed().map { $0 }, (1...3).contains(2), (1...100).first { $0 * $0 > 50 }!)
// expect: [3, 2, 1] true 8
print([1, 2, 3].map(Double.init).reduce(0, +), [1, 2].map(String.init), [1.5].map { Int($0) })
// expect: 6.0 ["1", "2"] [1]
print(["a", "b"].joined(), ["a", "b"].joined(separator: "-"), [1, 2].map { "\($0)" }.joined(separator: ", "))
// expect: ab a-b 1, 2
print(["a", "b"].reduce("", +), [true, false].map { !$0 }) // expect: ab [false, true]
print(["x": 1.0, "y": 2.0].values.sorted().map { $0 / 2 }, [1, 2, 3].dropFirst().map { $0 }.reduce(0, -))
// expect: [0.5, 1.0] -5
let scores = [0.25, 0.5]
print(scores.reduce(0, +) / Double(scores.count), scores.map { $0 - 0.5 }.map(abs), scores.map(sqrt))
// expect: 0.375 [0.25, 0.0] [0.5, 0.7071067811865476]
let total = scores.reduce(0) { sum, x in
  let square = x * x
  return sum + square
}
print(total, (0..<3).map { _ in 0.5 }, (0..<2).map { i in (0..<2).map { j in i * 2 + j } })
// expect: 0.3125 [0.5, 0.5, 0.5] [[0, 1], [2, 3]]
