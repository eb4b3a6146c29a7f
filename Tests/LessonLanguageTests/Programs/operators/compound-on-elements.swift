var a = [1.0, 2]
a[0] += 1.5
a[1] *= a[0]
var d = ["k": 1]
d["k", default: 0] += 4
print(a, d["k"]!) // expect: [2.5, 5.0] 5
