let d = ["a": 3, "b": 7]
print(d.max { $0.value < $1.value }!.key) // expect: b
