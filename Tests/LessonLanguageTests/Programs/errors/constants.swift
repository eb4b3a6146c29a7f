let a = 1
a = 2 // expect error: cannot assign to value: 'a' is a 'let' constant
let t: Tensor = [1, 2]
t[0] = 3 // expect error: cannot assign to value: 't' is a 'let' constant
