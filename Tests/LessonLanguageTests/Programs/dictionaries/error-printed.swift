let d = ["a": 1, "b": 2]
print(d) // expect error (ours): the order of a dictionary is left open
