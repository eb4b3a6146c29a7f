var a = [1, 2]
let b = a
a[0] = 9
print(a, b) // expect: [9, 2] [1, 2]
