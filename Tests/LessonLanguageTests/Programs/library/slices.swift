var a = [10, 20, 30, 40, 50]
let s = a[1..<4]
print(s, s[1], s[3], s.count, s.first!, s.last!, s.indices)
// expect: [20, 30, 40] 20 40 3 20 40 1..<4
print(a[...2], a[3...], a[..<2], a[1...1], a[2..<2])
// expect: [10, 20, 30] [40, 50] [10, 20] [20] []
print(s[2...], s.dropFirst(), s.dropFirst()[2], s.prefix(1), s.suffix(1))
// expect: [30, 40] [30, 40] 30 [20] [40]
print(a.prefix(10), a.suffix(0), a.dropFirst(2), a.dropLast(), a.dropFirst(9))
// expect: [10, 20, 30, 40, 50] [] [30, 40, 50] [10, 20, 30, 40] []
print(a.prefix { $0 < 30 }, a.drop { $0 < 30 }, a.prefix(while: { $0 > 10 }))
// expect: [10, 20] [30, 40, 50] []
a[1..<3] = [7]
print(a) // expect: [10, 7, 40, 50]
a[...0] = [1, 2, 3]
print(a) // expect: [1, 2, 3, 7, 40, 50]
a[2...] = []
print(a) // expect: [1, 2]
var t = [1, 2, 3, 4][1...]
t[2] = 9
t.append(5)
t.swapAt(1, 3)
print(t, t.startIndex, t.endIndex, Array(t)) // expect: [4, 9, 2, 5] 1 5 [4, 9, 2, 5]
t.sort()
print(t, t.firstIndex(of: 4)!, t.removeLast(), t) // expect: [2, 4, 5, 9] 2 9 [2, 4, 5]
print(a + t, t + [1], Array(t[2...]).map { $0 + 1 })
// expect: [1, 2, 2, 4, 5] [2, 4, 5, 1] [5, 6]
print([a[0...], a[1...]], ArraySlice(a) == a[0..<2])
// expect: [ArraySlice([1, 2]), ArraySlice([2])] true
var m = [[1, 2, 3], [4, 5, 6]]
m[0][1...] = [9]
m[1][0..<2].reverse()
print(m) // expect: [[1, 9], [5, 4, 6]]
print(t.map { $0 * 2 }, t.filter { $0 > 2 }, t.reduce(0, +), t.max()!, t.contains(4))
// expect: [4, 8, 10] [4, 5] 11 5 true
for x in a[..<1] { print(x) } // expect: 1
