let x: Int
print(x) // expect error: 'x' is used before it has a value
