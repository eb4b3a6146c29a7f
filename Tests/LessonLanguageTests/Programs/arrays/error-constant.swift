let a = [1]
a.append(2) // expect error: cannot assign to value: 'a' is a 'let' constant
