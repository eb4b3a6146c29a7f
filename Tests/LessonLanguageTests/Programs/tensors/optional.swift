let t: Tensor? = [1, 2]
print(t?.shape ?? [], t!.sum()) // expect: [2] 3.0
