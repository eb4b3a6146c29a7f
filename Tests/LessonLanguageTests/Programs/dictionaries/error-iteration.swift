let d = ["a": 1, "b": 2]
for (k, v) in d { print(k, v) } // expect error (ours): the order of a dictionary is left open, so a lesson cannot depend on it
