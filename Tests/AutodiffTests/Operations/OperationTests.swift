public import Testing

@testable public import Autodiff

/// Every operation of the table against central differences; the argument names the operation whose
/// rule is wrong.
@Suite struct OperationTests {
  static let operations = Operation.allCases.filter { $0.operands != .none }

  @Test("gradient rule", arguments: operations)
  func gradientRule(of operation: Operation) {
    #expect(!operation.samples.isEmpty, "\(operation.name) has no sample")
    for sample in operation.samples {
      let check = GradientChecker(sample: sample).firstOrder
      #expect(check.passed, "\(operation.name), \(sample.name): \(check)")
    }
  }

  @Test("gradient of the gradient rule", arguments: operations)
  func secondOrder(of operation: Operation) {
    for sample in operation.samples {
      let check = GradientChecker(sample: sample).secondOrder
      #expect(check.passed, "\(operation.name), \(sample.name): \(check)")
    }
  }

  @Test("a sample records its operation", arguments: operations)
  func recordedOperation(of operation: Operation) {
    for sample in operation.samples {
      let nodes = sample.function(sample.points.map { variable($0) }).graphNodes
      #expect(
        nodes.contains { $0.operation == operation }, "\(operation.name), \(sample.name)")
    }
  }

  @Test func printsHowMany() {
    let samples = OperationTests.operations.reduce(0) { $0 + $1.samples.count }
    print(
      "\(OperationTests.operations.count) operations checked at order 1 and 2: \(samples) samples")
    #expect(OperationTests.operations.count == Operation.allCases.count - 2)
  }
}

extension Operation: CustomTestStringConvertible {
  /// The operation's name, which is then the name of the test case.
  public var testDescription: String { name }
}

/// The checker itself is shown to fail.
@Suite struct GradientCheckerTests {
  private let point: Tensor = [0.3, 1.1]

  @Test func failsOnAWrongRule() {
    // The value of eˣ with the rule of the sine.
    let wrong = Sample("wrong", [point]) { expWithRuleOfSine($0[0]) }
    #expect(!GradientChecker(sample: wrong).firstOrder.passed)
  }

  @Test func failsOnARuleThatIsWrongAtTheSecondOrder() {
    // x² with the gradient 2x, in which x has lost its history.
    let wrong = Sample("wrong", [point]) { points in
      let constant = points[0].copied
      return 2 * points[0] * constant - constant * constant
    }
    #expect(GradientChecker(sample: wrong).firstOrder.passed)
    #expect(!GradientChecker(sample: wrong).secondOrder.passed)
  }

  @Test func failsOnAMissingShareAndSaysWhere() {
    let wrong = Sample("wrong", [point, point]) { $0[0] * $0[1].copied }
    let check = GradientChecker(sample: wrong).firstOrder
    #expect(check.worst?.parameter == 1)
    #expect(check.worst?.analytic == 0)
    #expect(check.description.hasPrefix("gradient check: failed at 2 of 4; worst: parameter 1, "))
  }

  @Test func nanIsTheWorst() {
    let check = gradientCheck(at: [1, -1] as Tensor) { log($0).sum() }
    #expect(!check.passed)
    #expect(check.worst?.relativeError.isNaN == true)
  }
}

private func expWithRuleOfSine(_ x: Tensor) -> Tensor {
  orStop(try Checked.map(.sin, x) { exp($0) })
}
