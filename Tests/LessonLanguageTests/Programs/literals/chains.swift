let x = 0.5
print(1 + 2 * x) // expect: 2.0
print(3 / 2 * x) // expect: 0.75
print(x * (3 / 2)) // expect: 0.75
print(2 * 3 + 4) // expect: 10
