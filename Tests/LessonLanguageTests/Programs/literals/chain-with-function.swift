let x = 4.0
print(sqrt(4) / 2 + 1 / x, exp(0) * 1 / 2, sqrt(x) * 3 / 2) // expect: 1.25 0.5 3.0
