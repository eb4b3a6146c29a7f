/// One element of a step of the backward pass: what the rule of an operation for one element looks
/// at. The rules stand in the operations' files.
struct ElementStep {
  /// The operand whose share is wanted: 0 or 1.
  var wanted: Int
  let upstream: Double
  let first: Double
  /// The first once more where there is one operand.
  let second: Double
  let result: Double

  /// The same step with another operand wanted.
  @inline(__always)
  func wanting(_ operand: Int) -> ElementStep {
    var step = self
    step.wanted = operand
    return step
  }
}

/// A share of a gradient that is computed element by element, straight into the gradient of its operand.
protocol ElementLoop {
  /// The operand whose share is wanted: 0 or 1.
  var wanted: Int { get }

  /// Computes the share by the rule of one element.
  func each(_ rule: (ElementStep) -> Double)
}

extension ElementLoop {
  /// The same, with a loop for each operand: the rule asks which it is.
  @inline(__always)
  func eachByOperand(_ rule: (ElementStep) -> Double) {
    if wanted == 0 { each { rule($0.wanting(0)) } } else { each { rule($0.wanting(1)) } }
  }
}

/// The value of an operation for one element, or for one line of a reduction, where that takes more than a
/// function that there is anyway. These stand in the operations' files as well.
enum ElementValue {}
