let n = -1
print([1].prefix(n)) // expect stop: not negative
