let scores: Tensor = [[3.2, 5.1, -1.7], [1.3, 4.9, 2.0], [2.2, 2.5, -3.1]]
let losses = hingeLoss(scores, [0, 1, 2], reduction: .none)
expect(losses, [2.9, 0, 12.9], within: 1e-9)
expect(hingeLoss(scores, [0, 1, 2]), 15.8 / 3, within: 1e-9)
