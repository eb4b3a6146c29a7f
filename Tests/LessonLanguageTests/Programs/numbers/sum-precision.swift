var s = 0.0
for _ in 0..<10 { s += 0.1 }
print(s, s == 1, abs(s - 1) < 1e-9) // expect: 0.9999999999999999 false true
