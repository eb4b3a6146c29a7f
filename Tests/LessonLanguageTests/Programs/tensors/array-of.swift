let ts: [Tensor] = [[1, 2], 3, [[4]]]
print(ts.map { $0.rank }, ts) // expect: [1, 0, 2] [[1.0, 2.0], 3.0, [[4.0]]]
