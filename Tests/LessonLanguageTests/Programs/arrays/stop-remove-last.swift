var a: [Int] = []
print(a.count) // expect: 0
a.removeLast() // expect stop: out of range
