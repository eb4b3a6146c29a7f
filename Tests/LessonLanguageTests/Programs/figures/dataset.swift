let inputs: Tensor = [[-1, -1], [-1, 1], [1, -1], [1, 1]]
let data = Dataset(inputs: inputs, labels: [0, 0, 1, 1], classNames: ["left", "right"])
scatter(data, title: "Points")
decisionRegions({ x in x[.all, 0] }, data)
// expect: plot: Points
// expect:   left: 2 points, x -1.0 to -1.0, y -1.0 to 1.0
// expect:   right: 2 points, x 1.0 to 1.0, y -1.0 to 1.0
// expect: decision regions
// expect:   left: 2 points, 50% of the area
// expect:   right: 2 points, 50% of the area
