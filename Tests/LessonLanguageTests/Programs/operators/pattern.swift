let x = 7
print((1...9) ~= x, 0..<5 ~= x) // expect: true false
