// Each step changes the array in place: were it copied, this would take minutes.
var a: [Int] = []
for i in 0..<50_000 { a.append(i) }
for i in 0..<50_000 { a += [i] }
for i in 0..<50_000 { a.swapAt(i, 0) }
var s = ""
for _ in 0..<50_000 { s += "x" }
print(a.count, s.count, a[0]) // expect: 100000 50000 49999
