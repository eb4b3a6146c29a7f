let a = [1, 5]
print(a.contains(5), a.contains(2), a.contains { $0 > 4 }, a.contains(where: { $0 < 0 }))
// expect: true false true false
