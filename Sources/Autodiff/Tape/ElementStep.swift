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
}

/// A share of a gradient that is computed element by element, straight into the gradient of its operand.
protocol ElementLoop {
  /// Computes the share by the rule of one element.
  func each(_ rule: (ElementStep) -> Double)
}
