var a = ["k": 1]
let b = a
a["k"] = 2
print(a["k"]!, b["k"]!) // expect: 2 1
