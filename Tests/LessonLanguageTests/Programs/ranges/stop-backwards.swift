let n = [1].count
print(Array(n...3)) // expect: [1, 2, 3]
let r = 3...n // expect stop: range
print(r)
