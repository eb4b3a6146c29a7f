var a = [1]
print(a.count) // expect: 1
a.insert(2, at: 3) // expect stop: index 3 is out of range
