var a = [1, 2, 3]
a.swapAt(0, 2)
print(a) // expect: [3, 2, 1]
a.reverse()
print(a) // expect: [1, 2, 3]
