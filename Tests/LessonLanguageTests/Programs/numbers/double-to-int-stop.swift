let huge = 1e20
print(Int(huge)) // expect stop: 1e+20 does not fit into an Int
