import Testing

@testable import Autodiff

/// Gradients of functions, nested to any depth.
@Suite struct GradientTests {
  @Test func valueAndGradientAtOnce() {
    let (value, gradient) = valueWithGradient(at: [1, 2, 3] as Tensor) { ($0 * $0).sum() }
    #expect(value == 14)
    #expect(gradient == [2, 4, 6])
    #expect(!value.isTraced)
    #expect(!gradient.isTraced)
  }

  @Test func severalPoints() {
    let (a, b, c) = gradient(at: 2, 3, 4) { $0 * $1 + $2 }
    #expect([a, b, c] == [3, 2, 1])
    let list = gradient(at: [2, 3, 4] as [Tensor]) { $0[0] * $0[1] * $0[2] }
    #expect(list == [12, 8, 6])
    let six = valueWithGradient(at: 1, 2, 3, 4, 5, 6) { $0 * $1 + $2 * $3 + $4 * $5 }
    #expect(six.value == 44)
    #expect(six.gradient.5 == 5)
  }

  @Test func independentOfThePoint() {
    #expect(gradient(at: [1, 2] as Tensor) { _ in 3 } == [0, 0])
    let (a, b) = gradient(at: 1, 2) { (a, _) in a * 2 }
    #expect(a == 2)
    #expect(b == 0)
  }

  @Test func powersOfXToTheFourthOrder() {
    func derivative(_ order: Int, at x: Tensor, of f: @escaping (Tensor) -> Tensor) -> Tensor {
      order == 0 ? f(x) : gradient(at: x) { derivative(order - 1, at: $0, of: f) }
    }
    let cube: (Tensor) -> Tensor = { $0 * $0 * $0 }
    #expect(derivative(1, at: 2, of: cube) == 12)
    #expect(derivative(2, at: 2, of: cube) == 12)
    #expect(derivative(3, at: 2, of: cube) == 6)
    #expect(derivative(4, at: 2, of: cube) == 0)
    #expect(derivative(2, at: 2) { pow($0, 3) } == 12)
    #expect(derivative(4, at: 0) { sin($0) } == 0)
    #expect(derivative(3, at: 0) { sin($0) } == -1)
    #expect((derivative(2, at: 1) { log($0) }).item == -1)
  }

  @Test func innerAndOuterAreNotConfused() {
    // Siskind and Pearlmutter's example: d/dx x · (d/dy (x + y)) is 1 everywhere.
    let result = gradient(at: 1) { x in x * gradient(at: 1) { y in x + y } }
    #expect(result == 1)
    // The same variable inside and outside: d/dx (x · d/dx x²) = 4x.
    #expect(gradient(at: 3) { x in x * gradient(at: x) { $0 * $0 } } == 12)
    // The inner function uses the outer variable directly: the inner derivative sees x alone.
    #expect(gradient(at: 3) { x in gradient(at: x) { y in y * x } } == 1)
  }

  @Test func gradientPenaltyIsNotTracedAfterwards() {
    let inputs: Tensor = [[1, 2], [3, 4]]
    let weights: Tensor = [0.5, -0.5]
    let result = gradient(at: weights) { w in
      let slopes = gradient(at: inputs) { x in tanh(x • w).sum() }
      return (slopes * slopes).sum()
    }
    #expect(!result.isTraced)
    let check = gradientCheck(at: weights) { w in
      let slopes = gradient(at: inputs) { x in tanh(x • w).sum() }
      return (slopes * slopes).sum()
    }
    #expect(check.passed, "\(check)")
  }

  @Test func aGradientThatDependsOnAVariableIsPartOfItsGraph() {
    let a = variable(3)
    let slope = gradient(at: 2) { x in a * x * x }
    #expect(slope == 12)
    #expect(slope.isTraced)
    slope.backward()
    #expect(a.gradient == 4)
  }

  @Test func gradientsOfFunctionsLeaveThoseOfTheGraphAlone() {
    let a = variable(3)
    let square = a * a
    square.backward()
    _ = gradient(at: 2) { x in a * x }
    #expect(a.gradient == 6)
  }

  private struct Refused: Error, Equatable {}

  @Test func errorsOfTheFunctionComeThrough() {
    #expect(throws: Refused()) {
      try gradient(at: 1) { (_: Tensor) throws(Refused) -> Tensor in throw Refused() }
    }
    #expect(throws: TensorError.gradientOfManyNumbers([2])) {
      try Checked.valueWithGradient(
        at: [1], of: { (_) throws(TensorError) in [1, 2] }, failure: { $0 })
    }
  }

  @Test func numericalGradients() {
    // The lecture's f = 0.5x⁴ − 2x² + x + 5 with f′ = 2x³ − 4x + 1, here at 2.
    let f: (Tensor) -> Tensor = { 0.5 * pow($0, 4) - 2 * $0 * $0 + $0 + 5 }
    let central = numericalGradient(at: 2, step: 1e-3, of: f).item
    let forward = numericalGradient(at: 2, step: 1e-3, method: .forward, of: f).item
    #expect((central - 9).magnitude < 1e-5)
    #expect((forward - 9 - 0.01).magnitude < 1e-4)
    #expect(throws: TensorError.stepNotPositive(0)) {
      try Checked.numericalGradient(
        at: [1], step: 0, of: { (x) throws(TensorError) in x[0] }, failure: { $0 })
    }
  }
}
