let sum = 3
print(sum) // expect: 3
