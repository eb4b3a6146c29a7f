// A copy goes on with the same numbers by itself.
var a = Random(seed: 7)
var b = a
print(a == b) // expect: true
print(a.permutation(4), b.permutation(4)) // expect: [0, 3, 1, 2] [0, 3, 1, 2]
let first = a.uniform([1])
print(a == b, first == b.uniform([1]), a == b) // expect: false true true
let c = Random(seed: -3)
var d = c
print(d.permutation(3), c == d) // expect: [0, 1, 2] false
