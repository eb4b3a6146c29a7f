let a = 2.5
print(a...2) // expect stop: a range cannot go from 2.5 down to 2.0
