let (_, second) = (1, 2)
print(second) // expect: 2
