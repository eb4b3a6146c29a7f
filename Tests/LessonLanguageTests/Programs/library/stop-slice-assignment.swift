var a = [1, 2]
a[1..<5] = [3] // expect stop: the range 1..<5 is out of range
