let x: Int
x = 1
x = 2 // expect error: cannot assign to value: 'x' is a 'let' constant
print(x)
