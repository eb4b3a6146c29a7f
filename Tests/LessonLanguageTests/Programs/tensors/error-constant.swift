let W: Tensor = [1, 2]
W[0] = 3 // expect error: cannot assign to value: 'W' is a 'let' constant
