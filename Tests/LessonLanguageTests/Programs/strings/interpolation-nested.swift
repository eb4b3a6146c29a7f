let xs = [1, 2, 3]
print("sum \(xs.reduce(0, +)) of \(xs.map { "<\($0)>" }.joined(separator: ""))")
// expect: sum 6 of <1><2><3>
