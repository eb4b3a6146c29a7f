let x: Tensor = [[0, 0], [1, 1]]
decisionRegions({ t in t.sum() }, x, labels: [0, 1]) // expect stop: the model gives a row of scores for each
