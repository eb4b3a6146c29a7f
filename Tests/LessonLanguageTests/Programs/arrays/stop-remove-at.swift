var a = [1]
a.remove(at: 3) // expect stop: out of range
