var d = ["b": 2, "a": 1, "c": 3]
print(d.keys.sorted(), d.values.sorted(), d.count, d.isEmpty, d["a"]!, d["z"] == nil, d["z", default: 0])
// expect: ["a", "b", "c"] [1, 2, 3] 3 false 1 true 0
print(d.sorted { $0.key < $1.key })
// expect: [(key: "a", value: 1), (key: "b", value: 2), (key: "c", value: 3)]
print(d.sorted { $0.value > $1.value }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
// expect: c=3 b=2 a=1
for (key, value) in d.sorted(by: { $0.key < $1.key }) { print(key, value, terminator: ";") }
print() // expect: a 1;b 2;c 3;
d["a"] = nil
d["d", default: 0] += 5
d.updateValue(9, forKey: "b")
print(d.keys.sorted(), d.removeValue(forKey: "b")!, d.removeValue(forKey: "q") == nil, d.count)
// expect: ["b", "c", "d"] 9 true 2
print(d.contains { $0.value > 4 }, d.allSatisfy { $0.value > 4 }, d.keys.contains("d"), d.values.contains(3), d.count { $0.value > 3 })
// expect: true false true true 1
print(d.mapValues { $0 * 2 }.values.sorted(), d.filter { $0.value > 4 }.keys.sorted(), d.max { $0.value < $1.value }!.key)
// expect: [6, 10] ["d"] d
print(d.values.max()!, d.keys.min()!, d.keys.count, d == ["c": 3, "d": 5], d.merging(["d": 1, "e": 2]) { $0 + $1 }.values.sorted())
// expect: 5 c 2 true [2, 3, 6]
d.merge(["c": 10]) { old, new in old + new }
print(d["c"]!, d.values.sorted(by: >)) // expect: 13 [13, 5]
var counts: [Int: Int] = [:]
for x in [1, 2, 1, 3, 1] { counts[x, default: 0] += 1 }
for key in counts.keys.sorted() { print(key, counts[key]!, terminator: ";") }
print() // expect: 1 3;2 1;3 1;
let made = Dictionary(uniqueKeysWithValues: zip(["x", "y"], [0.5, 1]))
print(made["y"]!, Dictionary(grouping: [1, 2, 3]) { $0 % 2 }[1]!, ["k": 1], [1: "one"])
// expect: 1.0 [1, 3] ["k": 1] [1: "one"]
d.removeAll()
print(d.isEmpty, d.keys.sorted()) // expect: true []
