let a = [1, 2, 3]
print(a[1]) // expect: 2
print(a[3]) // expect stop: index 3 is out of range
