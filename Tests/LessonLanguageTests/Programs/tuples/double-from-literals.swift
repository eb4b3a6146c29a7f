let p: (Double, Double) = (1, 2)
print(p) // expect: (1.0, 2.0)
