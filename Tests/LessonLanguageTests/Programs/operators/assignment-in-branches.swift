var r = 0
let flag = true
if flag { r = 1 } else { r = 2 }
r = flag ? r + 10 : r - 10
print(r) // expect: 11
