let a = [1, 2]
let n = a.count + 3
print(a[0..<n]) // expect stop: out of range
