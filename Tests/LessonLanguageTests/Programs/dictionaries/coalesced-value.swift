let a: Int? = nil
var d = ["k": 1]
d["c"] = a ?? 5
print(d.count, d["c"] ?? -1) // expect: 2 5
