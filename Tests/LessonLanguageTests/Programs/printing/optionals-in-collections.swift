let a: Int? = 1
print([a, nil], (a, 2)) // expect: [Optional(1), nil] (Optional(1), 2)
