let zero = 0.0
let x: Tensor = [[0, 0], [1, 1]]
decisionRegions({ t in t[.all, 0] * (zero / zero) }, x, labels: [0, 1]) // expect stop: the model says NaN at (-0.1, -0.1): there are no regions to draw
