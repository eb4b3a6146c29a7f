import Testing

@testable import Autodiff

/// Derivatives of functions with many results, and second derivatives.
@Suite struct JacobianTests {
  private let point: Tensor = [0.5, -1, 2]

  private func isNear(_ a: Tensor, _ b: Tensor) -> Bool {
    a.shape == b.shape && abs(a - b).max().item < 1e-12
  }

  @Test func jacobianOfALinearFunctionIsItsMatrix() {
    let matrix: Tensor = [[1, 2, 3], [4, 5, 6]]
    #expect(jacobian(at: point) { matrix • $0 } == matrix)
    #expect(vectorJacobianProduct(at: point, vector: [1, -1]) { matrix • $0 } == [-3, -3, -3])
  }

  @Test func shapesOfResultAndPointFollowEachOther() {
    let ones = Tensor(ones: [2, 3])
    #expect(jacobian(at: ones) { $0.transposed() }.shape == [3, 2, 2, 3])
    #expect(jacobian(at: ones) { $0.sum() } == ones)
    #expect(jacobian(at: 3) { $0 * $0 } == 6)
    #expect(jacobian(at: point) { _ in [1, 2] } == Tensor(zeros: [2, 3]))
    #expect(jacobian(at: point) { $0[0..<0] }.shape == [0, 3])
    #expect(hessian(at: ones) { ($0 * $0).sum() }.shape == [2, 3, 2, 3])
    #expect(throws: TensorError.tooManyAxes([2, 3, 1, 2, 3])) {
      try Checked.jacobian(
        at: ones, of: { (x) throws(TensorError) in x.expanded(axis: 2) }, failure: { $0 })
    }
  }

  @Test func hessians() {
    let f: (Tensor) -> Tensor = { x in x[0] * x[0] * x[1] + exp(x[1]) * x[2] }
    let (a, b, c) = (0.5, -1.0, 2.0)
    let e = exp(b)
    let expected = Tensor([[2 * b, 2 * a, 0], [2 * a, e * c, e], [0, e, 0]])
    let matrix = hessian(at: point, of: f)
    #expect(isNear(matrix, expected))
    #expect(!matrix.isTraced)
    let vector: Tensor = [1, 2, -1]
    #expect(isNear(hessianVectorProduct(at: point, vector: vector, of: f), expected • vector))
  }

  @Test func theyCanBeDifferentiated() {
    // The trace of the Hessian of a Σ x³ at 1, 2 is 6a (1 + 2).
    let slope = gradient(at: 5) { a in
      (hessian(at: [1, 2] as Tensor) { x in (a * x * x * x).sum() } * Tensor(identity: 2)).sum()
    }
    #expect(slope == 18)
    #expect(gradient(at: 2) { a in jacobian(at: [1, 3]) { x in a * x * x }.sum() } == 8)
  }

  @Test func vectorsMustFit() {
    #expect(
      throws: TensorError.shapesDiffer(
        what: Wording(
          "the vector and the function's result", ro: "vectorul și rezultatul funcției"), [2], [3])
    ) {
      try Checked.vectorJacobianProduct(
        at: point, vector: [1, 2], of: { (x) throws(TensorError) in x }, failure: { $0 })
    }
  }
}
