let names: [String?] = ["a", nil]
print(names) // expect: [Optional("a"), nil]
