let a = [1]
print(a[0...1]) // expect stop: the range 0...1 is out of range
