import Testing

@testable import Autodiff

/// Laws that hold for all operations alike, on random points.
@Suite struct PropertyTests {
  private static let functions: [(name: String, apply: @Sendable (Tensor) -> Tensor)] = [
    ("tanh", { tanh($0) }), ("softmax", { softmax($0) }), ("square", { $0 * $0 }),
    ("product", { matmul($0, $0.transposed()) }), ("statistics", { $0.standardDeviation(axis: 1) }),
    ("gelu", { gelu($0) }), ("logSumExp", { logSumExp($0) }), ("slice", { $0[1..., 0] }),
  ]

  /// A 3 × 4 point for each seed.
  private func point(_ seed: UInt64) -> Tensor {
    var numbers = Numbers(seed: seed)
    return numbers.tensor([3, 4], in: -1.5...1.5)
  }

  private func isNear(_ a: Tensor, _ b: Tensor) -> Bool {
    a.shape == b.shape && abs(a - b).max().item <= 1e-12 * (1 + abs(b).max().item)
  }

  @Test(
    "gradients are linear in the function", arguments: 0..<functions.count,
    1...5 as ClosedRange<UInt64>)
  func linearity(_ index: Int, _ seed: UInt64) {
    let (f, g) = (Self.functions[index].apply, Self.functions[(index + 1) % 8].apply)
    let x = point(seed)
    let both = gradient(at: x) { 2 * f($0).sum() - 3 * g($0).sum() }
    let apart = 2 * gradient(at: x) { f($0).sum() } - 3 * gradient(at: x) { g($0).sum() }
    #expect(isNear(both, apart), "\(Self.functions[index].name)")
  }

  @Test("the chain rule", arguments: 0..<functions.count, 1...5 as ClosedRange<UInt64>)
  func chainRule(_ index: Int, _ seed: UInt64) {
    let f = Self.functions[index].apply
    let x = point(seed)
    // Of sin(f(x)): the gradient of the outer function, taken through the inner one by a
    // vector–Jacobian product.
    let inner = f(x)
    let outer = gradient(at: inner) { sin($0).sum() }
    let whole = gradient(at: x) { sin(f($0)).sum() }
    #expect(isNear(whole, vectorJacobianProduct(at: x, vector: outer, of: f)))
  }

  @Test("a vector–Jacobian product is a row of the Jacobian times the vector")
  func products() {
    let x: Tensor = [0.3, -1.2, 0.8]
    let v: Tensor = [1, -2, 0.5]
    let whole = jacobian(at: x) { softmax($0) }
    #expect(isNear(matmul(v, whole), vectorJacobianProduct(at: x, vector: v) { softmax($0) }))
  }

  @Test("the order of examples changes no loss, and permutes its gradient", arguments: 1...10)
  func permutation(_ seed: Int) {
    var random = Random(seed: seed)
    let scores = random.normal([6, 3])
    let labels = (0..<6).map { $0 % 3 }
    let order = random.permutation(6)
    let moved = stack(order.map { scores[$0] })
    let movedLabels = order.map { labels[$0] }
    for loss in [softmaxCrossEntropy, hingeLoss] as [(Tensor, [Int], LossReduction) -> Tensor] {
      #expect(isNear(loss(scores, labels, .mean), loss(moved, movedLabels, .mean)))
      let slopes = gradient(at: scores) { loss($0, labels, .mean) }
      let movedSlopes = gradient(at: moved) { loss($0, movedLabels, .mean) }
      #expect(isNear(stack(order.map { slopes[$0] }), movedSlopes))
    }
  }

  @Test("hessians are symmetric", arguments: 1...5 as ClosedRange<UInt64>)
  func symmetry(_ seed: UInt64) {
    let x = point(seed).flattened()
    let second = hessian(at: x) { logSumExp($0 * $0) + ($0[0] * $0[1]) }
    #expect(isNear(second, second.transposed()))
  }
}
