let t: Tensor = [[1, 2], [3, 4]]
print(t.sum(), t.mean(), t.max(), t.min(), t.sum(axis: 0), t.mean(axis: 1), t.sum(axis: 1, keepingDimensions: true))
// expect: 10.0 2.5 4.0 1.0 [4.0, 6.0] [1.5, 3.5] [[3.0], [7.0]]
