let d = ["a": 1]
print(d.keys.contains("a"), d["b"] != nil) // expect: true false
