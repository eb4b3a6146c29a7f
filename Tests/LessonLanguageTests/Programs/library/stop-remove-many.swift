var a = [1]
a.removeLast(2) // expect stop: 2 elements cannot be removed
