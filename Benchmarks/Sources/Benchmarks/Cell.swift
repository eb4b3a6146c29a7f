import LessonLanguage

/// A cell whose checking and lowering is measured: running it is a matter of microseconds.
struct Cell: Sendable {
  let name: String
  let text: String

  /// What reading the cell takes, running it included.
  func milliseconds() -> Double {
    let lesson = program(text)
    for diagnostic in lesson.run().diagnostics where diagnostic.severity == .error {
      print(diagnostic.message)
    }
    return shortest(of: 50) { _ = lesson.run() } * 1e3
  }

  static let all = [numbers, tensors]

  private static let numbers = Cell(
    name: "numbers and functions",
    text: """
      func sigmoidOf(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
      func slope(_ f: (Double) -> Double, at x: Double) -> Double {
        let h = 1e-5
        return (f(x + h) - f(x - h)) / (2 * h)
      }
      struct Point {
        var x: Double
        var y: Double
        func scaled(by factor: Double) -> Point {
          Point(x: x * factor, y: y * factor)
        }
      }
      let points = [Point(x: 1, y: 2), Point(x: 3, y: 4), Point(x: 5, y: 6)]
      var total = 0.0
      for point in points {
        let scaled = point.scaled(by: 2)
        if scaled.x > 3 {
          total += scaled.x * scaled.y
        } else {
          total -= scaled.y
        }
      }
      print("total:", total)
      let names = ["cat", "dog", "frog"]
      let lengths = names.map { $0.count }
      print(lengths, lengths.reduce(0, +))
      let best = lengths.map { Double($0) * 1.5 }.filter { $0 > 2 }
      print(best.count, "of \\(names.count)")
      print(slope(sigmoidOf, at: 0.5))
      print(sigmoidOf(0) == 0.5 ? "half" : "not half")
      """)

  private static let tensors = Cell(
    name: "tensors and gradients",
    text: """
      let X: Tensor = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
      let y = [0, 1, 2]
      var W = Tensor(zeros: [3, 3])
      var b = Tensor(zeros: [3])
      let rate = 0.1
      func scores(_ W: Tensor, _ b: Tensor) -> Tensor {
        matmul(X, W) + b
      }
      func loss(_ W: Tensor, _ b: Tensor) -> Tensor {
        softmaxCrossEntropy(scores(W, b), y) + 0.01 * l2(W)
      }
      for step in 0..<2 {
        let (dW, db) = gradient(at: W, b) { loss($0, $1) }
        W -= rate * dW
        b -= rate * db
        if step % 10 == 0 {
          print("step", step)
        }
      }
      let p = softmax(scores(W, b))
      print(p.shape, p.sum().item)
      let first = p[0]
      let best = first.max().item
      print(best > 0.3, first.count)
      let a = variable(-2)
      let c = variable(5)
      let q = a * c + a
      q.backward()
      print(a.gradient, c.gradient)
      let normal = (X - X.mean()) / (X.sum() + 1)
      print(normal.shape)
      """)
}
