let n = 3
print(n(2)) // expect error: 'n' is a 'Int', not a function
