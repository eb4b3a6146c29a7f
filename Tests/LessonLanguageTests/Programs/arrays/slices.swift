let a = [1, 2, 3, 4]
let s = a[1..<3]
print(s, s.count, s.first!, s[1], Array(s)[0], s.reduce(0, +)) // expect: [2, 3] 2 2 2 2 5
