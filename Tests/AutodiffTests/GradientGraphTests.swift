import Testing

@testable import Autodiff

/// Graphs that are computed again with other numbers, against the gradients of functions that are called: they
/// have to agree to the last bit.
@Suite struct GradientGraphTests {
  struct Case: CustomStringConvertible, Sendable {
    let operation: Operation
    let shapes: [[Int]]
    let operations: Int
    let function: @Sendable ([Tensor]) -> Tensor
    var description: String { "\(operation.name) of \(shapes)" }
  }

  static let cases: [Case] =
    one(.negate) { -$0 } + one(.exp) { exp($0) } + one(.log) { log($0) } + one(.sqrt) { sqrt($0) }
    + one(.sin) { sin($0) } + one(.cos) { cos($0) } + one(.tanh) { tanh($0) }
    + one(.relu) { relu($0) } + one(.sigmoid) { sigmoid($0) } + one(.softplus) { softplus($0) }
    + one(.sum) { $0.sum() } + one(.mean) { $0.mean() }
    + two(.add) { $0 + $1 } + two(.subtract) { $0 - $1 } + two(.multiply) { $0 * $1 }
    + two(.divide) { $0 / $1 }
    + [([2, 3], [3, 4]), ([4, 1], [1, 3]), ([1, 5], [5, 1]), ([3, 3], [3, 3])].map {
      Case(operation: .matmul, shapes: [$0.0, $0.1], operations: 1) { $0[0] • $0[1] }
    }

  private static func one(
    _ operation: Operation, _ function: @escaping @Sendable (Tensor) -> Tensor
  )
    -> [Case]
  {
    [[], [1], [7], [2, 3], [2, 2, 2]].map {
      Case(operation: operation, shapes: [$0], operations: 1) { function($0[0]) }
    }
  }

  private static func two(
    _ operation: Operation, _ function: @escaping @Sendable (Tensor, Tensor) -> Tensor
  ) -> [Case] {
    DirectShareTests.shapes.filter { !$0.0.contains(0) }.map {
      Case(operation: operation, shapes: [$0.0, $0.1], operations: 1) { function($0[0], $0[1]) }
    }
  }

  @Test("each operation on each shape", arguments: cases)
  func operation(_ sample: Case) throws {
    var numbers = Numbers(seed: 5)
    let points = sample.shapes.map { numbers.tensor($0, in: 0.5...2) }
    // Their gradients are the values of the operation, to the bit.
    let weights = numbers.tensor(sample.function(points).shape, in: 0.5...1.5)
    let weighted = { (tensors: [Tensor]) -> Tensor in
      (sample.function(Array(tensors.dropLast())) * tensors[tensors.count - 1]).sum()
    }
    let graph = try #require(
      try GradientGraph(
        inputs: points + [weights], constants: [], operationCount: sample.operations + 2, weighted))
    for range in [-2.0...2.0, -800...800, 0...0x1p-1030] {
      let inputs = sample.shapes.map { numbers.tensor($0, in: range) } + [weights]
      try compare(graph, inputs, gradient(at: inputs, of: weighted))
    }
    for number in [0, -0.0, .infinity, -.infinity, .nan] {
      let inputs = sample.shapes.map { Tensor(repeating: number, shape: $0) } + [weights]
      try compare(graph, inputs, gradient(at: inputs, of: weighted))
    }
  }

  private func compare(_ graph: GradientGraph, _ inputs: [Tensor], _ expected: [Tensor]) throws {
    for (place, input) in inputs.enumerated() { #expect(graph.put(input, at: place)) }
    graph.compute()
    for (place, gradient) in expected.enumerated() {
      var (new, over) = (graph.gradient(place), Tensor(zeros: gradient.shape))
      graph.gradient(place, over: &over)
      #expect(new.shape == gradient.shape)
      #expect(firstDifference(new.values, gradient.values) == nil, "of \(inputs[place].values)")
      #expect(firstDifference(over.values, gradient.values) == nil)
      // Of another shape, or held by somebody else.
      let kept = new
      graph.gradient(place, over: &new)
      over = Tensor(zeros: [9])
      graph.gradient(place, over: &over)
      #expect(over.shape == kept.shape && firstDifference(kept.values, over.values) == nil)
    }
  }

  @Test func allOperationsThatAreComputedAgainAreTested() {
    let tested = Set(Self.cases.map { $0.operation })
    #expect(tested == Set(Operation.allCases.filter { $0.isRecomputable }))
  }

  @Test func constantsCanBeOthersAsWell() throws {
    let graph = try #require(
      try GradientGraph(inputs: [3], constants: [2, 5], operationCount: 3) {
        ($0[1] * $0[2]) * ($0[0] * $0[0])
      } as GradientGraph?)
    #expect(graph.gradient(0).item == 60)
    #expect(graph.put(7, at: 2))
    graph.compute()
    #expect(graph.gradient(0).item == 84)
    #expect(!graph.put([7], at: 2) && !graph.put([[1, 2]], at: 2))
    #expect(!graph.put(variable(7), at: 2))
  }

  @Test func otherFunctionsHaveNone() throws {
    let x: Tensor = [1, 2]
    let functions: [(String, Int, ([Tensor]) -> Tensor)] = [
      ("several numbers", 1, { $0[0] * $0[0] }),
      ("an operation that is not frequent", 2, { softmax($0[0]).sum() }),
      ("a sum along an axis", 1, { $0[0].reshaped(to: [2, 1]).sum(axis: 0) }),
      ("what does not depend on it", 0, { _ in 3 }),
      ("a constant alone", 1, { $0[1].sum() }),
      ("more operations than are told of", 1, { ($0[0] * $0[0]).sum() }),
      ("what is the input itself", 0, { $0[0] }),
      ("a variable of its own", 2, { ($0[0] * variable(2)).sum() }),
      ("more than there is room for", 40, { $0.reduce(0) { $0 + $1.sum() } }),
    ]
    for (name, count, function) in functions {
      let graph = try GradientGraph(
        inputs: [x], constants: [4], operationCount: count, function)
      #expect(graph == nil, "\(name)")
    }
    #expect(
      try GradientGraph(inputs: [variable(1)], constants: [], operationCount: 1) { $0[0] * 2 }
        == nil)
    let large = Tensor(ones: [65])
    #expect(
      try GradientGraph(inputs: [large], constants: [], operationCount: 1) { $0[0].sum() } == nil)
  }

  @Test func errorsOfTheFunctionComeThrough() {
    #expect(throws: TensorError.self) {
      _ = try GradientGraph(inputs: [[1, 2]], constants: [[1, 2, 3]], operationCount: 2) {
        (leaves) throws(TensorError) in
        try Checked.sum(try Checked.add(leaves[0], leaves[1]))
      }
    }
  }
}
