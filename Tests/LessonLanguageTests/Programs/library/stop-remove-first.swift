var a: [Int] = []
a.removeFirst() // expect stop: out of range
