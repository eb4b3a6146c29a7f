import Testing

@testable import Autodiff

/// NaN and infinities are traced to the operation that made them first.
@Suite struct NonFiniteTests {
  private func message(_ tensor: Tensor) -> String? {
    Checked.nonFiniteOrigin(of: tensor)?.message
  }

  @Test func theFirstOperationIsNamed() {
    let x = variable([1, 0]).named("x")
    let a = log(x).named("a")
    #expect(
      message((a * 2 - a).sum())
        == "a, the result of log, is -inf at index [1], though its operands are finite")
    #expect(message(x * 3) == nil)
    let root = sqrt(variable(1) - 2)
    #expect(Checked.nonFiniteOrigin(of: root * root)?.operation == .sqrt)
  }

  @Test func whatWasPutInIsNamed() {
    let x = variable(Tensor([1, .infinity])).named("x")
    #expect(message((x * 0).sum()) == "x, a variable, is inf at index [1]")
    #expect(message(Tensor(.infinity)) == "a constant, is inf")
  }
}
