let (a, b) = (1, "two")
print(a, b) // expect: 1 two
let pair = (left: 1.5, right: 2)
print(pair.left, pair.1) // expect: 1.5 2
let (_, second) = pair
print(second) // expect: 2
