let name = "Ada"
let n = 3
print("\(name) has \(n + 1) of \(n * 2)") // expect: Ada has 4 of 6
print("nested \("in \(n)")") // expect: nested in 3
print("values \([1.5, 2]) and \((1, "x"))") // expect: values [1.5, 2.0] and (1, "x")
