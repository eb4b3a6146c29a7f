/// A share of a gradient, computed element by element and straight into the gradient of its operand.
///
/// The rules in `GradientRules` are made of operations on tensors, so that they can be recorded and
/// differentiated again. A plain pass needs none of the tensors in between, and with small ones
/// making them took most of its time. So the frequent operations have their rule a second time, for
/// one element, which gives the same numbers to the last bit (a test compares all operations).
///
/// This one is for broadcasting (`FlatShare` for operands that are like the result): all tensors are seen
/// as the rows and columns of the result; an operand that is broadcast to them is read with a step of 0
/// along what it repeats, and its own gradient is summed over that.
///
/// Why the unsafe code is right: a plain pass makes room for all gradients before it begins and
/// appends nothing to the tape meanwhile, so that the pointers hold. `Steps` reaches no further than
/// the operand, whose shape it comes from.
struct DirectShare: ElementLoop {
  /// The operand whose share is wanted: 0 or 1.
  let wanted: Int
  private let rows: Int
  private let columns: Int
  private let upstream: UnsafePointer<Double>
  private let result: UnsafePointer<Double>
  private let first: Operand
  private let second: Operand
  private let target: UnsafeMutablePointer<Double>
  private let targetSteps: Steps
  private let targetCount: Int
  /// Whether the gradient has shares already, to which this one is added.
  private let adds: Bool

  private struct Operand {
    let elements: UnsafePointer<Double>
    let steps: Steps
  }

  /// How far apart neighbours lie in memory, down a column and along a row.
  private struct Steps {
    let row: Int
    let column: Int

    /// All elements, one after the other.
    static func whole(columns: Int) -> Steps { Steps(row: columns, column: 1) }

    /// How an operand is read as rows and columns of the result, or `nil` where it cannot be.
    @inline(__always)
    init?(_ operand: Node, in result: Node, columns: Int) {
      if operand.count == result.count {
        self = .whole(columns: columns)
      } else if operand.count == 1 {
        self.init(row: 0, column: 0)
      } else if operand.count == result.padded.d, operand.padded.d == result.padded.d {
        self.init(row: 0, column: 1)
      } else if result.count == operand.count &* result.padded.d, operand.padded.d == 1 {
        self.init(row: 1, column: 0)
      } else {
        return nil
      }
    }

    private init(row: Int, column: Int) { (self.row, self.column) = (row, column) }
  }

  /// The share of operand `place` in the gradient of `node`; `nil` where only the rule can tell.
  init?(
    of place: Int, _ operands: (first: Int, second: Int), in node: Int,
    on tape: UnsafeMutablePointer<Tape>
  ) {
    let nodes = tape.pointee.nodes.base
    let operand = place == 0 ? operands.first : operands.second
    let count = nodes[node].count
    columns = Int(nodes[node].padded.d)
    rows = columns == 0 ? 0 : Int(count) / columns
    adds = nodes[operand].flags.contains(.hasGradient)
    wanted = place
    guard let ofFirst = Steps(nodes[operands.first], in: nodes[node], columns: columns),
      let ofSecond = Steps(nodes[operands.second], in: nodes[node], columns: columns)
    else { return nil }
    // What is summed is summed first and then added; the rule does that.
    if adds, nodes[operand].count != count { return nil }
    first = Operand(elements: UnsafePointer(tape.elements(of: operands.first)), steps: ofFirst)
    second = Operand(elements: UnsafePointer(tape.elements(of: operands.second)), steps: ofSecond)
    targetSteps = place == 0 ? ofFirst : ofSecond
    let gradients = tape.pointee.gradients.base
    upstream = UnsafePointer(gradients + nodes[node].offset)
    result = UnsafePointer(tape.elements(of: node))
    target = gradients + nodes[operand].offset
    targetCount = Int(nodes[operand].count)
  }

  @inline(__always)
  func each(_ rule: (ElementStep) -> Double) {
    let isSummed = targetCount != rows * columns
    if isSummed { target.update(repeating: 0, count: targetCount) }
    if isSummed || adds {
      forEachElement { (element, place) in target[place] += rule(element) }
    } else {
      forEachElement { (element, place) in target[place] = rule(element) }
    }
  }

  @inline(__always)
  private func forEachElement(_ body: (ElementStep, Int) -> Void) {
    for row in 0..<rows {
      for column in 0..<columns {
        let place = row * columns + column
        let element = ElementStep(
          wanted: wanted, upstream: upstream[place],
          first: first.elements[row * first.steps.row + column * first.steps.column],
          second: second.elements[row * second.steps.row + column * second.steps.column],
          result: result[place])
        body(element, row * targetSteps.row + column * targetSteps.column)
      }
    }
  }
}
