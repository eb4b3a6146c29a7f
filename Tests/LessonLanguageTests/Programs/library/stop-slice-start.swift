let a = [1]
print(a[2...]) // expect stop: the range 2... is out of range
