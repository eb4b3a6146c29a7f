var a: [Int] = []
a.append(1)
a += [2, 3]
a.append(contentsOf: [4, 5])
print(a, a.count) // expect: [1, 2, 3, 4, 5] 5
