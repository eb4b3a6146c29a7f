let a = [1] + [2]
let s = "x" + "y"
var b = [0.5]
b += [1, 2]
print(a.count, s, b) // expect: 2 xy [0.5, 1.0, 2.0]
