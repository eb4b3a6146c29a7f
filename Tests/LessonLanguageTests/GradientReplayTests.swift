import LessonLanguage
import SourceText
import Testing

@Suite("Gradients in loops, computed again without a call") struct GradientReplayTests {
  /// The first turns call the function.
  private static let training = """
    let X: Tensor = [[0, 1], [1, 1], [1, 0]]
    var W: Tensor = [[0.5], [-1]]
    func loss(_ W: Tensor) -> Tensor {
      let miss = sigmoid(X • W) - 1
      return (miss * miss).sum() / 3
    }
    for _ in 0..<% {
      let (dW, _) = gradient(at: W, W * 2) { loss($0) + $1.sum() * 0 }
      W -= dW
    }
    """

  @Test("they take the steps of a call")
  func steps() {
    let taken = [1, 2, 3, 4, 30].map { stepsTaken(by: Self.training, turns: $0) }
    let turn = taken[1] - taken[0]
    #expect(turn > 10)
    #expect(taken[2] - taken[1] == turn && taken[3] - taken[2] == turn)
    #expect(taken[4] - taken[3] == 26 * turn)
  }

  @Test("they call as deep as a call does")
  func depth() {
    let nested = """
      func inner(_ x: Tensor) -> Tensor { x * x }
      func outer(_ x: Tensor) -> Tensor { inner(x) + 1 }
      var slope: Tensor = 0
      for turn in 0..<5 { slope = gradient(at: 3) { x in outer(x) } }
      print(slope)
      """
    for depth in 1...5 {
      var limits = Limits()
      limits.callDepth = depth
      let result = runInTime(nested, limits: limits)
      #expect(result.plainText == (depth < 3 ? "" : "6.0\n"), "\(depth)")
      #expect(result.diagnostics.isEmpty == (depth >= 3))
    }
  }

  @Test("functions that call each other many times over are not read to their end")
  func many() {
    // So many that with the closure they are still read.
    let names = "abcdefg"
    let functions = zip(names, names.dropFirst()).map { (name, next) in
      "func \(name)(_ x: Tensor) -> Tensor {\nlet y0 = x\n"
        + (1...50).map { "let y\($0) = \(next)(y\($0 - 1))\n" }.joined() + "return y50\n}\n"
    }
    let program =
      "func g(_ x: Tensor) -> Tensor { x }\n" + functions.reversed().joined() + """
        for turn in 0..<4 {
          let slope = turn > 8 ? gradient(at: 1) { x in a(x) } : 2
          if turn == 3 { print(slope) }
        }
        """
    #expect(runInTime(program).plainText == "2.0\n")
  }

  /// The fewest steps with which the program comes to its end.
  private func stepsTaken(by program: String, turns: Int) -> Int {
    let text = program.replacing("%", with: "\(turns)")
    var (tooFew, enough) = (0, 1 << 14)
    while enough - tooFew > 1 {
      var limits = Limits()
      limits.steps = (tooFew + enough) / 2
      let stops = runInTime(text, limits: limits).diagnostics.contains { $0.severity == .error }
      if stops { tooFew = limits.steps } else { enough = limits.steps }
    }
    return enough
  }
}
