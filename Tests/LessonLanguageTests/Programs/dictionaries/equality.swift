let a = [1: "x", 2: "y"]
print(a == [2: "y", 1: "x"], a == [1: "x"]) // expect: true false
