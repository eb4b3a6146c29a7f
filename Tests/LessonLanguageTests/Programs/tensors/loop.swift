var w: Tensor = [0, 0]
for step in 1...3 { w += Double(step) * [1, 2] }
print(w) // expect: [6.0, 12.0]
