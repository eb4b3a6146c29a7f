let a = [1, Int.max]
print(a.reduce(0, +)) // expect stop: arithmetic overflow
