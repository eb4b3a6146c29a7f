/// A share without broadcasting: operands and result have the same number of elements, one beside the
/// other. Most are of this kind, and with small tensors asking for any other takes longer than computing
/// it. (`DirectShare` says why it is right.)
struct FlatShare: ElementLoop {
  let wanted: Int
  private let count: Int
  private let upstream: UnsafePointer<Double>
  private let first: UnsafePointer<Double>
  private let second: UnsafePointer<Double>
  private let result: UnsafePointer<Double>
  private let target: UnsafeMutablePointer<Double>
  /// Whether the gradient has shares already, to which this one is added.
  private let adds: Bool

  /// The share of operand `place` in the gradient of `node`; `nil` where there is broadcasting.
  @inline(__always)
  init?(
    of place: Int, _ operands: (first: Int, second: Int), in node: Int,
    on tape: UnsafeMutablePointer<Tape>
  ) {
    let nodes = tape.pointee.nodes.base
    let (result, gradients) = (nodes + node, tape.pointee.gradients.base)
    guard nodes[operands.first].count == result.pointee.count,
      nodes[operands.second].count == result.pointee.count
    else { return nil }
    let operand = nodes + (place == 0 ? operands.first : operands.second)
    wanted = place
    count = Int(result.pointee.count)
    upstream = UnsafePointer(gradients + result.pointee.offset)
    first = UnsafePointer(tape.elements(of: operands.first))
    second = UnsafePointer(tape.elements(of: operands.second))
    self.result = UnsafePointer(tape.elements(of: node))
    target = gradients + operand.pointee.offset
    adds = operand.pointee.flags.contains(.hasGradient)
  }

  @inline(__always)
  func each(_ rule: (ElementStep) -> Double) {
    if adds {
      for place in 0..<count { target[place] += rule(element(place)) }
    } else {
      for place in 0..<count { target[place] = rule(element(place)) }
    }
  }

  @inline(__always)
  private func element(_ place: Int) -> ElementStep {
    ElementStep(
      wanted: wanted, upstream: upstream[place], first: first[place], second: second[place],
      result: result[place])
  }
}
