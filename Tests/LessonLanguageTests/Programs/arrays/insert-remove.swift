var a = [1, 2, 3, 4]
a.insert(9, at: 0)
let removed = a.remove(at: 2)
let last = a.removeLast()
let first = a.removeFirst()
print(a, removed, last, first) // expect: [1, 3] 2 4 9
