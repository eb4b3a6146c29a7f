scatter([1, 2, 3], [4, 5, 6])
scatter([1, 2], [3, 4], names: ["points"], logX: true, logY: true)
let inputs: Tensor = [[0, 0], [1, 1], [2, 0]]
scatter(inputs, labels: [0, 1, 0])
scatter(inputs, labels: [0, 1, 0], names: ["round", "square"], xLabel: "width")
// expect: plot
// expect:   series 1: 3 points, x 1.0 to 3.0, y 4.0 to 6.0
// expect: plot
// expect:   points: 2 points, x 1.0 to 2.0, y 3.0 to 4.0
// expect: plot
// expect:   class 0: 2 points, x 0.0 to 2.0, y 0.0 to 0.0
// expect:   class 1: 1 point, x 1.0 to 1.0, y 1.0 to 1.0
// expect: plot
// expect:   round: 2 points, x 0.0 to 2.0, y 0.0 to 0.0
// expect:   square: 1 point, x 1.0 to 1.0, y 1.0 to 1.0
