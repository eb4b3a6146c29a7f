let s = "a"
s += "b" // expect error: cannot assign to value: 's' is a 'let' constant
