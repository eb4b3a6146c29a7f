let a: [Double] = [Double]()
var b: [String] = [String]()
b.append("x")
print(a, b) // expect: [] ["x"]
