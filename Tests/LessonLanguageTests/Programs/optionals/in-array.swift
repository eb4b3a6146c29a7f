let values: [Int?] = [1, nil, 3]
print(values) // expect: [Optional(1), nil, Optional(3)]
