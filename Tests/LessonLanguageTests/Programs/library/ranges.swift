let r = 2..<6
let c = 2...6
print(r, c, r.count, c.count, r.lowerBound, r.upperBound, c.upperBound, r.isEmpty, (3..<3).isEmpty)
// expect: 2..<6 2...6 4 5 2 6 6 false true
print(r.contains(5), r.contains(6), c.contains(6), r ~= 3, c ~= 7, r.first!, r.last!, c.last!)
// expect: true false true true false 2 5 6
print((0.0...1.0).contains(1), (0.0..<1.0).contains(1), 0.5...1.5, 0.0..<2, (0.0...1).upperBound, (0.0..<0).isEmpty)
// expect: true false 0.5...1.5 0.0..<2.0 1.0 true
print(Array(r), Array(c).reversed() as [Int], r.map { $0 * 2 }, c.reduce(0, +), r.min()!, c.max()!, r.reversed().map { $0 })
// expect: [2, 3, 4, 5] [6, 5, 4, 3, 2] [4, 6, 8, 10] 20 2 6 [5, 4, 3, 2]
print(r == 2..<6, r == 2..<7, [r, 1..<2], [c], Optional(r)!, (1, r), "\(r) and \(c)")
// expect: true false [Range(2..<6), Range(1..<2)] [ClosedRange(2...6)] 2..<6 (1, Range(2..<6)) 2..<6 and 2...6
print((2...).contains(5), (...5).contains(6), (..<5) ~= 4, r.clamped(to: 3..<10), c.clamped(to: 0...3), r.dropFirst(), r.prefix(2))
// expect: true false true 3..<6 2...3 3..<6 2..<4
print((1...3).flatMap { i in (1...i).map { j in i * j } }, (1...3).allSatisfy { $0 > 0 }, (0..<5).filter { $0.isMultiple(of: 2) })
// expect: [1, 2, 4, 3, 6, 9] true [0, 2, 4]
print(2..., [...5], ..<3, (0..<10).count { $0 % 3 == 0 }, (1...4).reduce(1, *), zip(1...2, 3...4).map { $0 * $1 })
// expect: PartialRangeFrom<Int>(lowerBound: 2) [Swift.PartialRangeThrough<Swift.Int>(upperBound: 5)] PartialRangeUpTo<Int>(upperBound: 3) 4 24 [3, 8]
for i in (0..<3).reversed() { print(i, terminator: ";") }
print() // expect: 2;1;0;
let n = 3
for i in 0..<n where i != 1 { print(i, terminator: ";") }
print() // expect: 0;2;
switch 7 {
case ..<0: print("negative")
case 0...9: print("digit") // expect: digit
default: print("large")
}
