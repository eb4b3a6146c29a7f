let a = ["x", "y"]
for i in a.indices { print(i, a[i]) }
// expect: 0 x
// expect: 1 y
print(a.indices, a.startIndex, a.endIndex) // expect: 0..<2 0 2
