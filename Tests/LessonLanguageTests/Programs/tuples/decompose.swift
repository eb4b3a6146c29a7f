let (a, (b, c)) = (1, (2.5, "x"))
print(a, b, c) // expect: 1 2.5 x
