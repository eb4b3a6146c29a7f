let a = [1, 2]
let s = a[1...]
print(s[1]) // expect: 2
print(s[0]) // expect stop: index 0 is out of range
