import Autodiff
import LessonOutput

/// How a node of a graph is drawn: what it is, and which of its operands keep a wire.
struct Gate {
  let kind: Circuit.Kind
  let operands: [Int]

  init(of node: GraphNode, in nodes: [GraphNode]) {
    switch node.operation {
    case .variable: (kind, operands) = (.input, [])
    case .constant: (kind, operands) = (.constant, [])
    default:
      if let folded = Gate.folded(node, nodes) {
        (kind, operands) = (.gate(label: folded.label, keepsOrder: false), [folded.operand])
      } else {
        kind = .gate(label: node.operation.gateLabel, keepsOrder: node.operation.keepsOrder)
        // The bounds of `clip` are numbers, and none of its inputs.
        operands = node.operation == .clip ? [0] : Array(node.operands.indices)
      }
    }
  }

  /// A gate with two operands, one of them a single number that stays as it is: the number goes
  /// into the label, the other operand stays.
  private static func folded(_ node: GraphNode, _ nodes: [GraphNode])
    -> (label: String, operand: Int)?
  {
    guard node.operation.operands == .two else { return nil }
    let (first, second) = (nodes[node.operands[0].node], nodes[node.operands[1].node])
    if second.isNumber, let label = node.operation.label(before: second.value.values[0]) {
      return (label, 0)
    }
    if first.isNumber, let label = node.operation.label(after: first.value.values[0]) {
      return (label, 1)
    }
    return nil
  }
}

extension GraphNode {
  /// Whether it is a single number that depends on no variable.
  fileprivate var isNumber: Bool { operation == .constant && value.rank == 0 }
}

extension Operation {
  /// The sign or name on the gate.
  fileprivate var gateLabel: String {
    switch self {
    case .add: "+"
    case .subtract: "\u{2212}"
    case .multiply: "\u{D7}"
    case .divide: "/"
    case .negate: "\u{D7}\u{2212}1"
    case .matmul: "\u{B7}"
    case .maximum: "max"
    case .minimum: "min"
    case .sigmoid: "\u{3C3}"
    case .relu: "ReLU"
    case .abs: "|x|"
    case .sum, .summed: "\u{3A3}"
    case .power: "pow"
    case .logSumExp: "log\u{3A3}exp"
    case .transposed: "T"
    case .reshaped: "reshape"
    case .slice: "[\u{2026}]"
    case .concatenate: "concat"
    case .standardDeviation: "std"
    case .norm: "\u{2016}x\u{2016}"
    case .conv2d: "\u{2217}"
    case .maxPool2d: "maxPool"
    default: name
    }
  }

  /// Whether the operands must not change places.
  fileprivate var keepsOrder: Bool {
    switch self {
    case .subtract, .divide, .power, .matmul, .concatenate, .stack, .leakyRelu, .select, .conv2d:
      true
    default: false
    }
  }

  /// The label of the operation with a number as its second operand.
  fileprivate func label(before number: Double) -> String? {
    switch self {
    case .add: number < 0 ? "\u{2212}" + labelText(-number) : "+" + labelText(number)
    case .subtract: number < 0 ? "+" + labelText(-number) : "\u{2212}" + labelText(number)
    case .multiply: "\u{D7}" + labelText(number)
    case .divide: "/" + labelText(number)
    case .power: number == 2 ? "x\u{B2}" : number == 3 ? "x\u{B3}" : "x^" + labelText(number)
    case .leakyRelu: "leakyReLU"
    case .maximum: "max(x, \(labelText(number)))"
    case .minimum: "min(x, \(labelText(number)))"
    default: nil
    }
  }

  /// The label of the operation with a number as its first operand.
  fileprivate func label(after number: Double) -> String? {
    switch self {
    case .add, .multiply: label(before: number)
    case .subtract: labelText(number) + "\u{2212}x"
    case .divide: labelText(number) + "/x"
    case .power: labelText(number) + "^x"
    case .maximum: "max(\(labelText(number)), x)"
    case .minimum: "min(\(labelText(number)), x)"
    default: nil
    }
  }
}

/// A number on a gate: whole ones without a point, others to four digits after it, with U+2212 as
/// the minus sign.
private func labelText(_ number: Double) -> String {
  guard number.isFinite else { return signed(number.magnitude.description, number) }
  let size = number.magnitude
  if size == size.rounded(), size < 1e9 { return signed("\(Int(size))", number) }
  guard size >= 1e-3, size < 1e9 else { return signed(size.description, number) }
  var digits = Array(decimalText(size, decimals: 4).utf8)
  while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  return signed(String(decoding: digits, as: UTF8.self), number)
}

private func signed(_ text: String, _ number: Double) -> String {
  number < 0 ? "\u{2212}" + text : text
}
