let t: Tensor = [[1, 2], [3, 4]]
print("t = \(t), row \(t[0]), item \(t[0, 0].item)")
// expect: t = [[1.0, 2.0], [3.0, 4.0]], row [1.0, 2.0], item 1.0
print([t[0], t[1]]) // expect: [[1.0, 2.0], [3.0, 4.0]]
