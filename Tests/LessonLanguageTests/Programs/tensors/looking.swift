let t: Tensor = [[1, 2, 3], [4, 5, 6]]
print(t.shape, t.rank, t.count, t.values, t[0, 2].item)
// expect: [2, 3] 2 6 [1.0, 2.0, 3.0, 4.0, 5.0, 6.0] 3.0
