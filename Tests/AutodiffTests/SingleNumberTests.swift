import Testing

@testable import Autodiff

/// The way that single numbers on a tape have of their own: the same results as the general way, to the last bit, and
/// nothing done where it is not meant for the operands.
@Suite struct SingleNumberTests {
  typealias Unary = @Sendable (consuming Tensor) throws(TensorError) -> Tensor
  typealias Binary = @Sendable (consuming Tensor, Tensor) throws(TensorError) -> Tensor

  static let unary: [(Operation, Unary)] = [
    (.negate, Checked.negate), (.exp, Checked.exp), (.log, Checked.log), (.sqrt, Checked.sqrt),
    (.sin, Checked.sin),
    (.cos, Checked.cos), (.tanh, Checked.tanh), (.relu, Checked.relu),
    (.sigmoid, Checked.sigmoid), (.softplus, Checked.softplus),
  ]
  static let binary: [(Operation, Binary)] = [
    (.add, Checked.add), (.subtract, Checked.subtract), (.multiply, Checked.multiply),
    (.divide, Checked.divide),
  ]
  static let numbers: [Double] = [0, -0.0, 1.5, -2.5, 800, -800, .infinity, -.infinity, .nan]

  @Test("one number") func one() throws {
    for (operation, function) in SingleNumberTests.unary {
      for number in SingleNumberTests.numbers {
        let (result, isDone) = operation.onNumber(variable(number))
        let general = try function(Tensor([number]))
        #expect(isDone)
        #expect(firstDifference(result.values, general.values) == nil, "\(operation), \(number)")
        #expect(node(of: result).operation == operation)
      }
    }
  }

  @Test("two numbers") func two() throws {
    for (operation, function) in SingleNumberTests.binary {
      for (first, second) in pairs(SingleNumberTests.numbers) {
        let (result, isDone) = operation.onNumbers(variable(first) + 0, variable(second))
        // Two tapes meet: that is left to the general way.
        #expect(!isDone && node(of: result).operation == .add)
        let (a, b) = (variable(first), variable(second))
        _ = a + b
        let (joined, isJoined) = operation.onNumbers(a, b)
        let general = try function(Tensor([first]), Tensor([second]))
        #expect(isJoined && node(of: joined).operation == operation)
        #expect(
          firstDifference(joined.values, general.values) == nil,
          "\(first) \(operation.label) \(second)")
      }
    }
  }

  @Test("what is no single number on a tape comes back as it was")
  func others() {
    for tensor in [Tensor(2.0), [2.0], variable([2.0]), variable([[2.0]]), variable([1, 2])] {
      let (one, oneIsDone) = Operation.exp.onNumber(tensor)
      let (two, twoAreDone) = Operation.multiply.onNumbers(tensor, variable(2))
      #expect(!oneIsDone && !twoAreDone && one == tensor && two == tensor)
    }
    #expect(!Operation.abs.onNumber(variable(2)).isDone)
    #expect(!Operation.power.onNumbers(variable(2), variable(2)).isDone)
  }

  @Test("a node is marked as one of numbers only where its operands are such numbers as well")
  func marks() {
    let (x, one) = (variable(2), variable([2.0]))
    #expect(node(of: exp(x * x)).flags.isSuperset(of: .isOfNumbers))
    #expect(node(of: x * Tensor(2)).flags.isSuperset(of: .isOfNumbers))
    #expect(node(of: one.sum()).flags.isDisjoint(with: .isOfNumbers))
    #expect(node(of: one.sum()).flags.isSuperset(of: .isNumber))
    for tensor in [one, one * one, exp(one), x * one] {
      #expect(node(of: tensor).flags.isDisjoint(with: [.isNumber, .isOfNumbers]))
    }
  }

  @Test("numbers over the end of a tape's first room")
  func growth() {
    let x = variable(1)
    var sum = x
    for _ in 0..<100 { sum = sum + x }
    sum.backward()
    #expect(sum == 101)
    #expect(x.gradient == 101)
  }

  private func node(of tensor: Tensor) -> Node {
    let (tape, index) = tensor.place
    return tape.pointee.nodes[index]
  }

  private func pairs(_ numbers: [Double]) -> [(Double, Double)] {
    numbers.flatMap { first in numbers.map { (first, $0) } }
  }
}
