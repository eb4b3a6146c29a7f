let a = [1, 2]
let i = -a.count
print(a[i]) // expect stop: out of range
