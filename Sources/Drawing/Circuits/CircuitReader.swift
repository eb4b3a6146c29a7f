import LessonOutput

// What the page's script shows beside a circuit: buttons for stepping, and the chain rule at each
// gate. It stands in a `template`, which shows nothing where scripts are off.

/// The template of a circuit's reader; nothing for circuits too large to be read step by step.
func circuitReader(_ circuit: Circuit, _ words: CircuitWords) -> Markup {
  guard circuit.nodes.count <= CondensedCircuit.most, circuit.nodes.count > 1 else {
    return Markup()
  }
  let names = NodeNames(circuit)
  var strips = Markup()
  for index in circuit.nodes.indices { strips += strip(index, circuit, names, words) }
  return .element("template", [.classes(.reader)], stepper(words) + strips)
}

private func stepper(_ words: CircuitWords) -> Markup {
  let buttons =
    button(words.first, "first", "M3 3v10M13 3 6 8l7 5z")
    + button(words.previous, "previous", "M11 3 4 8l7 5z")
  let count = Markup.element(
    "span", [.classes(.stepCount), Attribute("data-text", words.stepOf)], "")
  let more =
    button(words.next, "next", "M5 3l7 5-7 5z")
    + button(words.last, "last", "M13 3v10M3 3l7 5-7 5z")
  let dots = Markup.element("span", [.classes(.stepDots), Attribute("aria-hidden", "true")], "")
  return .element(
    "div",
    [.classes(.stepper), Attribute("role", "group"), Attribute("aria-label", words.steps)],
    buttons + count + more + dots)
}

private func button(_ label: String, _ step: String, _ path: String) -> Markup {
  let icon = Markup.element(
    "svg",
    [
      Attribute("viewBox", "0 0 16 16"), Attribute("width", "16"), Attribute("height", "16"),
      Attribute("aria-hidden", "true"),
    ], .void("path", [Attribute("d", path)]))
  return .element(
    "button",
    [Attribute("type", "button"), Attribute("data-step", step), Attribute("aria-label", label)],
    icon)
}

/// The chain rule at a node, with its numbers in full.
private func strip(
  _ index: Int, _ circuit: Circuit, _ names: NodeNames, _ words: CircuitWords
) -> Markup {
  let node = circuit.nodes[index]
  var content = Markup.element(
    "p", [.classes(.stripHead)],
    .element("strong", [], names.formula(index)) + Markup(" = ") + number(node.value, .stripValue))
  if let gradient = node.gradient {
    content +=
      .element(
        "p", [.classes(.stripHead)],
        Markup(names.derivative(of: names.result, by: names[index]) + " = ")
          + number(gradient, .stripGradient))
  }
  let rows = chainRows(index, circuit, names)
  if !rows.isEmpty {
    var head = Markup.element("td", [], "")
    for word in [words.upstream, words.local, words.share] {
      head += .element("th", [Attribute("scope", "col")], word)
    }
    var body = Markup.element("tr", [], head)
    for row in rows { body += .element("tr", [], row) }
    content += .element("table", [.classes(.chain)], body)
  }
  return .element(
    "div", [.classes(.strip), Attribute("data-node", "\(index)")], content)
}

/// `∂f/∂x = ∂f/∂q × ∂q/∂x`, upstream, local, gradient: a row for each wire that arrives.
private func chainRows(_ index: Int, _ circuit: Circuit, _ names: NodeNames) -> [Markup] {
  let node = circuit.nodes[index]
  guard let upstream = node.gradient else { return [] }
  var rows: [Markup] = []
  for operand in node.operands where circuit.nodes.indices.contains(operand.node) {
    guard let share = operand.gradient else { continue }
    let source = names[operand.node]
    let rule =
      names.derivative(of: names.result, by: source) + " = "
      + names.derivative(of: names.result, by: names[index]) + " × "
      + names.derivative(of: names[index], by: source)
    let local = operand.local.map { Circuit.Value(shape: [], elements: [$0]) }
    rows.append(
      .element("th", [Attribute("scope", "row")], rule)
        + .element("td", [], number(upstream, .stripGradient))
        + .element("td", [], Markup("× ") + (local.map { number($0, nil) } ?? Markup("…")))
        + .element("td", [], Markup("= ") + number(share, .stripGradient)))
  }
  return rows
}

/// A number in full, or the shape of a tensor.
private func number(_ value: Circuit.Value, _ style: FigureClass?) -> Markup {
  let text: String
  if value.elements.count == 1, let element = value.elements.first {
    text = fullNumber(element)
  } else {
    text = shapeText(value.shape)
  }
  guard let style else { return Markup(text) }
  return .element(style == .stripValue ? "b" : "i", [.classes(style)], text)
}

/// How formulas call the nodes of a circuit: by their names, and gates without one by a number.
struct NodeNames {
  private let circuit: Circuit
  private var names: [String] = []

  init(_ circuit: Circuit) {
    self.circuit = circuit
    var gates = 0
    for node in circuit.nodes {
      if case .gate = node.kind { gates += 1 }
      names.append(node.name.map { shortened(spelledOut($0), to: 24) } ?? "g\(gates)")
    }
    if circuit.nodes.last?.name == nil, let last = names.indices.last, !names.contains("f") {
      names[last] = "f"
    }
  }

  subscript(index: Int) -> String { names.indices.contains(index) ? names[index] : "?" }

  var result: String { names.last ?? "f" }

  func derivative(of upper: String, by lower: String) -> String { "∂\(upper)/∂\(lower)" }

  /// `q = x + y`, or the name of an input.
  func formula(_ index: Int) -> String {
    guard case .gate(let label, _) = circuit.nodes[index].kind else { return self[index] }
    let operands = circuit.nodes[index].operands.map { self[$0.node] }
    return self[index] + " = " + gateFormula(spelledOut(label), operands)
  }
}
