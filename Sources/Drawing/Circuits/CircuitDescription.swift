import LessonOutput

/// A circuit in words, for those who do not see it.
struct CircuitDescription {
  private let circuit: Circuit
  private let words: CircuitWords
  /// A name for the figure.
  let title: String

  init(_ circuit: Circuit, language: Language, alternative: String?) {
    self.circuit = circuit
    let words = CircuitWords(language)
    self.words = words
    let result = circuit.nodes.last?.name
    title = alternative ?? words.title + (result.map { words.of + $0 } ?? "")
  }

  /// A sentence for each node; in circuits too large to be told, the sizes and the result.
  var text: String {
    let gates = circuit.nodes.count { $0.isGate }
    var text =
      words.counted(circuit.nodes.count - gates, words.inputs)
      + words.and + words.counted(gates, words.gates) + "."
    let told = circuit.nodes.count <= 40 ? 0 : circuit.nodes.count - 1
    for index in circuit.nodes.indices.dropFirst(told) { text += " " + sentence(index) }
    return text
  }

  private func sentence(_ index: Int) -> String {
    let node = circuit.nodes[index]
    var text = subject(index)
    text += node.isGate ? operation(node) + words.value : " = "
    text += tensor(node.value)
    if let gradient = node.gradient { text += words.gradient + tensor(gradient) + shares(index) }
    return text + "."
  }

  /// `x`, `Gate 2 (q)`, `Constant`.
  private func subject(_ index: Int) -> String {
    let node = circuit.nodes[index]
    switch node.kind {
    case .gate:
      return words.gate + " \(number(index))" + (node.name.map { " (\($0))" } ?? "")
    case .input: return node.name ?? words.input + " \(number(index))"
    case .constant: return node.name ?? words.constant + " \(number(index))"
    }
  }

  private func operation(_ node: Circuit.Node) -> String {
    guard case .gate(let label, _) = node.kind else { return "" }
    var text = ": " + label
    for (place, operand) in node.operands.enumerated() where operand.node >= 0 {
      let isLast = place == node.operands.count - 1
      text += place == 0 ? words.on : isLast ? words.and : ", "
      text += reference(operand.node)
    }
    return text
  }

  private func reference(_ index: Int) -> String {
    guard index < circuit.nodes.count else { return "?" }
    return circuit.nodes[index].name ?? lowercasedFirst(subject(index))
  }

  /// What each branch sends back, where a value branches: `(4.00 + −12.00)`.
  private func shares(_ index: Int) -> String {
    var shares: [String] = []
    for node in circuit.nodes.dropFirst(index + 1) {
      for operand in node.operands where operand.node == index {
        if let gradient = operand.gradient { shares.append(tensor(gradient)) }
      }
    }
    guard shares.count > 1 else { return "" }
    return " (" + shares.joined(separator: " + ") + ")"
  }

  /// The number of a node among its kind, from 1.
  private func number(_ index: Int) -> Int {
    let node = circuit.nodes[index]
    return 1 + circuit.nodes[..<index].count { $0.isSameKind(as: node) }
  }

  private func tensor(_ value: Circuit.Value) -> String {
    if value.elements.count == 1, let element = value.elements.first {
      return figureNumber(element, twoDecimalsBelow: 100)
    }
    let shape = shapeText(value.shape)
    guard value.elements.count <= 9 else { return shape }
    return shape + ": " + value.elements.map { figureNumber($0) }.joined(separator: ", ")
  }
}

extension Circuit.Node {
  fileprivate var isGate: Bool {
    if case .gate = kind { true } else { false }
  }

  fileprivate func isSameKind(as other: Circuit.Node) -> Bool {
    switch (kind, other.kind) {
    case (.gate, .gate), (.input, .input), (.constant, .constant): true
    default: false
    }
  }
}

private func lowercasedFirst(_ text: String) -> String {
  text.prefix(1).lowercased() + text.dropFirst()
}
