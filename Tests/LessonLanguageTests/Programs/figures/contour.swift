contour({ x, y in x * x + y * y }, x: -2...2, y: -1...1)
func loss(_ w: Tensor) -> Tensor { (w * w).sum() }
let path: [Tensor] = [[1, 1], [0.5, 0.5], [0, 0]]
contour(loss, x: -2...2, y: -2...2, path: path, names: ["descent"], title: "A bowl")
contour(loss, x: -1...1, y: -1...1, paths: [path, [[1, -1], [0, -1]]])
// expect: contour
// expect:   x -2.0 to 2.0, y -1.0 to 1.0, values 0.0 to 5.0
// expect: contour: A bowl
// expect:   x -2.0 to 2.0, y -2.0 to 2.0, values 0.0 to 8.0
// expect:   descent: 3 points, (1.0, 1.0) to (0.0, 0.0)
// expect: contour
// expect:   x -1.0 to 1.0, y -1.0 to 1.0, values 0.0 to 2.0
// expect:   path 1: 3 points, (1.0, 1.0) to (0.0, 0.0)
// expect:   path 2: 2 points, (1.0, -1.0) to (0.0, -1.0)
