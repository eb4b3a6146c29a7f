let d = ["a": 2.5, "b": 1.5]
print(d.values.sorted()) // expect: [1.5, 2.5]
