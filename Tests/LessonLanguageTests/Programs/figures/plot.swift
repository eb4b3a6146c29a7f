plot([5, 3, 2.5, 2])
plot([5, 3], names: ["loss"], title: "Training", xLabel: "step", yLabel: "loss")
let losses = [4.0, 2.0, 1.0]
plot(losses, logY: true)
plot([[1, 2, 3], [3, 2, 1]], names: ["up", "down"])
plot([0, 0.5, 2], [1, 2, 4])
plot([0, 1], [[1, 2], [3, 4]], names: ["a", "b"])
let t: Tensor = [[1, 2, 3], [4, 5, 6]]
plot(t)
plot(t[0], t, names: ["first", "second"])
plot(losses.map { 2 * $0 })
plot([0, 1], [[1, 2], [3, 4]], points: [2, 3], names: ["a", "b", "points"])
// expect: plot
// expect:   series 1: 4 points, x 0.0 to 3.0, y 2.0 to 5.0
// expect: plot: Training
// expect:   loss: 2 points, x 0.0 to 1.0, y 3.0 to 5.0
// expect: plot
// expect:   series 1: 3 points, x 0.0 to 2.0, y 1.0 to 4.0
// expect: plot
// expect:   up: 3 points, x 0.0 to 2.0, y 1.0 to 3.0
// expect:   down: 3 points, x 0.0 to 2.0, y 1.0 to 3.0
// expect: plot
// expect:   series 1: 3 points, x 0.0 to 2.0, y 1.0 to 4.0
// expect: plot
// expect:   a: 2 points, x 0.0 to 1.0, y 1.0 to 2.0
// expect:   b: 2 points, x 0.0 to 1.0, y 3.0 to 4.0
// expect: plot
// expect:   series 1: 3 points, x 0.0 to 2.0, y 1.0 to 3.0
// expect:   series 2: 3 points, x 0.0 to 2.0, y 4.0 to 6.0
// expect: plot
// expect:   first: 3 points, x 1.0 to 3.0, y 1.0 to 3.0
// expect:   second: 3 points, x 1.0 to 3.0, y 4.0 to 6.0
// expect: plot
// expect:   series 1: 3 points, x 0.0 to 2.0, y 2.0 to 8.0
// expect: plot
// expect:   a: 2 points, x 0.0 to 1.0, y 1.0 to 2.0
// expect:   b: 2 points, x 0.0 to 1.0, y 3.0 to 4.0
// expect:   points: 2 points, x 0.0 to 1.0, y 2.0 to 3.0
