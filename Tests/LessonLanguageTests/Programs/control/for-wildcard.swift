var n = 0
for _ in 1...4 { n += 2 }
print(n) // expect: 8
