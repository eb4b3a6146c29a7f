var d = ["a": 1.5]
d["a"]! += 1
print(d["a"]!) // expect: 2.5
