var a = [1, 2, 3]
a.removeAll()
print(a, a.isEmpty) // expect: [] true
var b = [1, 2, 3, 4]
b.removeAll { $0 % 2 == 0 }
print(b) // expect: [1, 3]
b.removeAll(where: { $0 == 1 })
print(b) // expect: [3]
