var n = 1
let read = { n }
let write = { n = 10 }
n = 5
print(read()) // expect: 5
write()
print(n, read()) // expect: 10 10
