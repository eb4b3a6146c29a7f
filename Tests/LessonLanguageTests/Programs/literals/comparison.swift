let x = 2.5
print(x > 2, 3 > x, x == 5 / 2, 1 / 2 == 0.5) // expect: true true true true
