print(Tensor(zeros: [2, 2]), Tensor(ones: [2]), Tensor(repeating: 1.5, shape: [1, 2]))
// expect: [[0.0, 0.0], [0.0, 0.0]] [1.0, 1.0] [[1.5, 1.5]]
print(Tensor(identity: 2), Tensor(from: 0, through: 1, count: 3), Tensor(oneHot: [0, 2], classes: 3))
// expect: [[1.0, 0.0], [0.0, 1.0]] [0.0, 0.5, 1.0] [[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]
print(Tensor(2.5), Tensor([1.0, 2.0]), Tensor([[1.0], [2.0]]))
// expect: 2.5 [1.0, 2.0] [[1.0], [2.0]]
