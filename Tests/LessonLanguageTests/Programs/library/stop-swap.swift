var a = [1]
a.swapAt(0, 1) // expect stop: index 1 is out of range
