let a = [4, 8, 15, 16, 23, 42, 15]
print(a.contains(15), a.contains(7), a.contains { $0 > 40 }, a.allSatisfy { $0 > 3 })
// expect: true false true true
print(a.firstIndex(of: 15)!, a.lastIndex(of: 15)!, a.firstIndex(of: 1) == nil)
// expect: 2 6 true
print(a.firstIndex { $0 > 15 }!, a.lastIndex { $0 < 10 }!, a.firstIndex(where: { $0 > 99 }) == nil)
// expect: 3 1 true
print(a.first { $0 % 2 == 1 }!, a.last { $0 % 2 == 0 }!, a.first(where: { $0 > 50 }) ?? -1)
// expect: 15 42 -1
print(a.min()!, a.max()!, a.min { $0 % 10 < $1 % 10 }!, a.max { $0 % 10 < $1 % 10 }!)
// expect: 4 42 42 8
print(a.count { $0 > 15 }, a.indices, a.starts(with: [4, 8]), a.elementsEqual(a.sorted()))
// expect: 3 0..<7 true false
let empty: [Double] = []
print(empty.min() == nil, empty.first == nil, empty.allSatisfy { $0 > 0 }, empty.contains(1))
// expect: true true true false
let pairs = [(name: "b", age: 3), (name: "a", age: 3)]
print(pairs.max { $0.age < $1.age }!.name, pairs.min { $0.age < $1.age }!.name) // expect: b b
print(pairs.first { $0.name == "a" }!, pairs.contains { $0.age == 3 })
// expect: (name: "a", age: 3) true
struct Point: Equatable {
  var x: Int
  var y: Int
}
let points = [Point(x: 1, y: 2), Point(x: 3, y: 4)]
print(points.contains(Point(x: 3, y: 4)), points.firstIndex(of: Point(x: 3, y: 4))!)
// expect: true 1
print([1.5, -2.5].min()!, ["b", "a"].max()!, [0.0, -0.0].max()!, [Double.nan, 1].max()!)
// expect: -2.5 b 0.0 nan
if let i = a.firstIndex(of: 23) { print("found at \(i)") } // expect: found at 4
