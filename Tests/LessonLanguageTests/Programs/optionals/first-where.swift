let a = [3, 8, 2]
print(a.first(where: { $0 > 5 }) ?? -1, a.first { $0 > 50 } ?? -1) // expect: 8 -1
print(a.firstIndex(of: 2) ?? -1, a.firstIndex { $0 == 8 } ?? -1) // expect: 2 1
