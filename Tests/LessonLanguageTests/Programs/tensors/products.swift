let A: Tensor = [[1, 2], [3, 4]]
print(matmul(A, A), A • [1, 1], A.transposed(), A.reshaped(to: [4]), A.flattened())
// expect: [[7.0, 10.0], [15.0, 22.0]] [3.0, 7.0] [[1.0, 3.0], [2.0, 4.0]] [1.0, 2.0, 3.0, 4.0] [1.0, 2.0, 3.0, 4.0]
