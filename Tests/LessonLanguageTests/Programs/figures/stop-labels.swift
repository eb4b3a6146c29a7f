let x: Tensor = [[0, 0], [1, 1]]
scatter(x, labels: [0, -1]) // expect stop: a class is a number from 0 through 99, got -1
