let a = 3
let b = 3 / 2
let c = 7 - 2 * 3
print(a, b, c) // expect: 3 1 1
