let a: Tensor = [1, 2]
let b: Tensor = [3, 4]
print(concatenate([a, b]), stack([a, b]), stack([a, b], axis: 1), a.expanded(axis: 0), a.expanded(axis: 1))
// expect: [1.0, 2.0, 3.0, 4.0] [[1.0, 2.0], [3.0, 4.0]] [[1.0, 3.0], [2.0, 4.0]] [[1.0, 2.0]] [[1.0], [2.0]]
let m: Tensor = [[1, 2, 3], [4, 5, 6]]
print(m.gather([0, 2], axis: 1), m.sum(), m.sum(axis: 0), m.max(axis: 1, keepingDimensions: true), a.broadcast(to: [2, 2]))
// expect: [1.0, 6.0] 21.0 [5.0, 7.0, 9.0] [[3.0], [6.0]] [[1.0, 2.0], [1.0, 2.0]]
print(logSumExp(m, axis: 0, keepingDimensions: true).shape, sign(-2.5), sign(a - 1.5), m.rows.map { $0.sum().item })
// expect: [1, 3] -1.0 [-1.0, 1.0] [6.0, 15.0]
print([a, b].map { $0.sum().item }.reduce(0, +), m.values.max()!, m.shape.reduce(1, *), [a, b].reduce(Tensor(zeros: [2]), +))
// expect: 10.0 6.0 6 [4.0, 6.0]
