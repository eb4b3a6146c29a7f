import LessonOutput

/// What is written along the wire that leaves an item.
struct StemLabel: Equatable {
  /// Above the wire.
  var value = ""
  /// Underneath; `nil` before a backward pass.
  var gradient: String?
  /// Left of the value: the name of a value on its way.
  var name: NameLabel?

  /// How long the wire must be for it.
  func width(_ size: CircuitSize) -> Double {
    let value = size.characterWidth * Double(self.value.count) + size.valuePadding
    let gradient = size.gradientWidth(self.gradient) + size.gradientPadding
    return max(nameWidth(size) + value, gradient)
  }

  /// The room that the name takes, with the gap after it.
  func nameWidth(_ size: CircuitSize) -> Double {
    guard let name else { return 0 }
    return name.width(size: size.stemNameSize, subscriptSize: size.subscriptSize)
      + size.stemNameGap
  }
}

/// What is written at an item's beginning and how wide it is.
enum ItemBody: Equatable {
  /// A gate with its operation.
  case gate(String)
  /// The name of an input; upright for constants.
  case name(NameLabel, isConstant: Bool)
  /// The beginning of the wire of an input without a name.
  case tick
  /// The elements of a small input, with its name at their left.
  case cells(NameLabel?, isConstant: Bool, TensorCells)
  /// Nothing: a branch, a bend.
  case none

  func width(_ size: CircuitSize) -> Double {
    switch self {
    case .gate(let label): size.gateWidth(label)
    case .name(let name, _):
      name.width(size: size.nameSize, subscriptSize: size.subscriptSize) + size.nameGap
    case .cells(let name, _, let cells):
      (name.map { ItemBody.name($0, isConstant: false).width(size) } ?? 0) + cells.width(size)
    case .tick, .none: 0
    }
  }

  /// How much room it takes above and underneath its wire together.
  func height(_ size: CircuitSize) -> Double {
    switch self {
    case .gate: 2 * size.gateRadius
    case .cells(_, _, let cells): cells.height(size)
    case .name, .tick, .none: 0
    }
  }
}

extension CircuitSize {
  /// A gradient and the mark before it.
  func gradientWidth(_ gradient: String?) -> Double {
    guard let gradient else { return 0 }
    return markWidth + markGap + characterWidth * Double(gradient.count)
  }

  /// A circle, or a pill where the operation's name is long.
  func gateWidth(_ label: String) -> Double {
    guard label.count > longestRoundName else { return 2 * gateRadius }
    return max(2 * gateRadius, textWidth(label, size: labelSize) + gateRadius)
  }
}

extension Circuit {
  /// The number or the shape of a tensor, as it stands on a wire.
  func text(_ value: Value, _ size: CircuitSize) -> String {
    if value.elements.count == 1, let element = value.elements.first {
      return figureNumber(element, twoDecimalsBelow: size.twoDecimalsBelow)
    }
    return shapeText(value.shape)
  }

  func stemLabel(_ role: CircuitGraph.Role, _ graph: CircuitGraph, _ size: CircuitSize) -> StemLabel
  {
    switch role {
    case .node(let index):
      let node = nodes[index]
      var label = StemLabel(value: text(node.value, size))
      label.gradient = node.gradient.map { text($0, size) }
      if case .gate = node.kind, !graph.endsDrawing(index) {
        label.name = node.name.map { NameLabel($0) }
      }
      return label
    case .branch(let consumer, let operand):
      let wire = nodes[consumer].operands[operand]
      var label = StemLabel(value: text(nodes[wire.node].value, size))
      label.gradient = wire.gradient.map { text($0, size) }
      return label
    case .bend: return StemLabel()
    }
  }

  /// The names of results, by item.
  func resultNames(_ graph: CircuitGraph) -> [Int: NameLabel] {
    var names: [Int: NameLabel] = [:]
    for (index, node) in nodes.enumerated() where graph.endsDrawing(index) {
      if case .gate = node.kind, let name = node.name { names[index] = NameLabel(name) }
    }
    return names
  }

  /// `labelsBranches` is off in large circuits, which have no room for elements either.
  func body(_ role: CircuitGraph.Role, labelsBranches: Bool) -> ItemBody {
    guard case .node(let index) = role else { return .none }
    let node = nodes[index]
    if case .gate(let label, _) = node.kind { return .gate(shortened(spelledOut(label), to: 16)) }
    let name = node.name.map { NameLabel($0) }
    let isConstant = node.kind == .constant
    if labelsBranches, let cells = TensorCells(node) {
      return .cells(name, isConstant: isConstant, cells)
    }
    return name.map { .name($0, isConstant: isConstant) } ?? .tick
  }
}

/// `4×3` for a matrix, `[5]` for a vector, which a bare 5 would pass off as a number.
func shapeText(_ shape: [Int]) -> String {
  if shape.count == 1 { return "[\(shape[0])]" }
  var text = ""
  for size in shape { text += (text.isEmpty ? "" : "×") + "\(size)" }
  return text
}
