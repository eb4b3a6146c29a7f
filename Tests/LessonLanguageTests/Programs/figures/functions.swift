func parabola(_ x: Double) -> Double { x * x }
plot(parabola, x: -2...2)
plot(parabola, x: 0...1, names: ["parabola"], title: "x squared")
plot({ x in 2 * x + 1 }, x: 0...4, tangentAt: [1, 3])
plot({ $0 * $0 }, x: -1...1)
// expect: plot
// expect:   series 1: 241 points, x -2.0 to 2.0, y 0.0 to 4.0
// expect: plot: x squared
// expect:   parabola: 241 points, x 0.0 to 1.0, y 0.0 to 1.0
// expect: plot
// expect:   f: 241 points, x 0.0 to 4.0, y 1.0 to 9.0
// expect:   f′(1) = 2: 3 points, x 0.33333333333333337 to 1.6666666666666665, y 1.6666666666579317 to 4.333333333342068
// expect:   f′(3) = 2: 3 points, x 2.3333333333333335 to 3.6666666666666665, y 5.666666666657933 to 8.333333333342068
// expect: plot
// expect:   series 1: 241 points, x -1.0 to 1.0, y 0.0 to 1.0
