let a: Tensor = [1, 2]
print(a[5]) // expect stop: index 5 is out of range: axis 0 of the shape [2] has 2 entries
