var a = [1, 2, 3, 4]
a[1..<3] = [9]
print(a) // expect: [1, 9, 4]
