let a = 1
a += 1 // expect error: cannot assign to value: 'a' is a 'let' constant
