import Testing

@testable import SwiftML

/// Layers compute what their formula says, and give their parameters away and take them back.
@Suite struct LayerTests {
  @Test func denseIsItsFormula() {
    var random = Random(seed: 3)
    let layer = Dense(3, 2, activation: .sigmoid, using: &random)
    let x = random.normal([4, 3])
    #expect(layer(x) == sigmoid(matmul(x, layer.weights) + layer.bias))
    #expect(layer.bias == [0, 0])
  }

  @Test func parametersStandInForTheirOwn() {
    var random = Random(seed: 4)
    let model = Sequential(
      Dense(2, 3, activation: .tanh, using: &random), Dense(3, 1, using: &random))
    let x = random.normal([5, 2])
    #expect(model(x, parameters: model.parameters) == model(x))
    let slopes = gradient(at: model.parameters) { p in model(x, parameters: p).sum() }
    #expect(slopes.map(\.shape) == model.parameters.map(\.shape))
    let check = gradientCheck(at: model.parameters) { p in model(x, parameters: p).sum() }
    #expect(check.passed, "\(check)")
  }

  @Test func parametersOfOtherShapesAreRefused() {
    var random = Random(seed: 5)
    var layer = Dense(2, 2, using: &random)
    #expect(throws: TensorError.wrongParameterCount(given: 1, needed: 2)) {
      try layer.replaceParameters(by: [[1]])
    }
    #expect(
      throws: TensorError.shapesDiffer(
        what: Wording("a parameter and its replacement", ro: "un parametru și înlocuitorul lui"),
        [2, 2], [2])
    ) { try layer.replaceParameters(by: [[1, 2], [1, 2]]) }
  }

  @Test("weights begin with the variance that was asked for")
  func initializers() throws {
    var random = Random(seed: 6)
    let he = try Checked.dense(400, 300, initializer: .he, using: &random).weights
    let xavier = try Checked.dense(400, 300, initializer: .xavier, using: &random).weights
    #expect((he.standardDeviation().item / (2.0 / 400).squareRoot() - 1).magnitude < 0.01)
    #expect((xavier.standardDeviation().item / (2.0 / 700).squareRoot() - 1).magnitude < 0.01)
    #expect(xavier.max().item <= (6.0 / 700).squareRoot())
    #expect(
      throws: TensorError.notPositive(Wording("the size of a layer", ro: "mărimea unui strat"), 0)
    ) {
      try Checked.dense(0, 1, using: &random)
    }
  }

  @Test func descriptionsNameEveryActivation() {
    let layer = { Dense(weights: [[1]], bias: [0], activation: $0) }
    #expect(Activation.allCases.map { layer($0)([[0.5]]).item }.allSatisfy { $0.isFinite })
    #expect(Set(Activation.allCases.map(\.description)).count == Activation.allCases.count)
    #expect(layer(.relu).description == "Dense(1, 1, activation: relu)")
  }
}
