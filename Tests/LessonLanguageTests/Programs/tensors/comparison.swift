let a: Tensor = [1, 2]
print(a == [1, 2], a != [1, 2], a == [1, 2, 3], a .< 2) // expect: true false false [1.0, 0.0]
