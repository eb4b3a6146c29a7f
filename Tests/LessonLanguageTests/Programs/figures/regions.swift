let inputs: Tensor = [[-1, -1], [-1, 1], [1, -1], [1, 1]]
let labels = [0, 0, 1, 1]
func score(_ x: Tensor) -> Tensor { x[.all, 0] }
decisionRegions(score, inputs, labels: labels)
let W: Tensor = [[-1, 1], [0, 0]]
decisionRegions({ x in matmul(x, W) }, inputs, labels: labels, names: ["left", "right"], title: "Halves")
// expect: decision regions
// expect:   class 0: 2 points, 50% of the area
// expect:   class 1: 2 points, 50% of the area
// expect: decision regions: Halves
// expect:   left: 2 points, 50% of the area
// expect:   right: 2 points, 50% of the area
