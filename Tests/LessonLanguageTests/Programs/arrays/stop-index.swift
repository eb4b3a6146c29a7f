let a = [1, 2]
let i = a.count
print("before") // expect: before
print(a[i]) // expect stop: out of range
