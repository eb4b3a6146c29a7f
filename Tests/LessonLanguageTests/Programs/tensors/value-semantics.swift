var a: Tensor = [1, 2]
let b = a
a[0] = 9
print(a, b) // expect: [9.0, 2.0] [1.0, 2.0]
