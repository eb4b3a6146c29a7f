/// The SVG elements of a circuit: wires first, so that gates lie on them.
extension CircuitLayout {
  func drawn() -> Markup {
    var markup = Markup()
    for wire in graph.wires {
      markup += .void("path", [.classes(.wire), Attribute("d", path(wire).text)])
    }
    for index in graph.uses.indices where graph.uses[index] != 1 { markup += ownStem(index) }
    for item in graph.items.indices where graph.items[item].role != .bend {
      markup += .element("g", itemData(item), drawnBody(item) + drawnLabel(item))
    }
    return markup
  }

  /// What the page's script goes by: the column, and of gates and inputs the node.
  private func itemData(_ item: Int) -> [Attribute] {
    let column = Attribute("data-column", "\(graph.items[item].column)")
    guard case .node(let node) = graph.items[item].role else { return [column] }
    return [column, Attribute("data-node", "\(node)")]
  }

  /// The stem of a value that no single wire carries on, and the dot where it branches.
  private func ownStem(_ item: Int) -> Markup {
    let column = columns[graph.items[item].column]
    var path = WirePath(x: column.stemStart, y: rows[item])
    path.goLevel(to: column.end)
    let stem = Markup.void("path", [.classes(.wire), Attribute("d", path.text)])
    guard graph.isBranching(item) else { return stem }
    return stem + circle(.dot, x: column.end, y: rows[item], radius: size.dotRadius)
  }

  private func drawnBody(_ item: Int) -> Markup {
    let x = columns[graph.items[item].column].stemStart
    let y = rows[item]
    switch bodies[item] {
    case .gate(let label):
      return (turned.contains(item) ? turnedGate(right: x, y: y) : gate(label, right: x, y: y))
        + resultName(item)
    case .name(let name, let isConstant):
      return text(
        name, isConstant ? .constantName : .name, x: x - size.nameGap, y: y + 0.27 * size.nameSize,
        anchor: "end")
    case .cells(let name, let isConstant, let cells):
      let left = x - cells.width(size)
      let drawn = drawnCells(cells, left: left, middle: y)
      guard let name else { return drawn }
      return drawn
        + text(
          name, isConstant ? .constantName : .name, x: left - size.nameGap,
          y: y + 0.27 * size.nameSize, anchor: "end")
    case .tick:
      let tick = "M\(coordinate(x)) \(coordinate(y - 5))V\(coordinate(y + 5))"
      return .void("path", [.classes(.wire), Attribute("d", tick)])
    case .none: return Markup()
    }
  }

  private func gate(_ label: String, right: Double, y: Double) -> Markup {
    let radius = size.gateRadius
    let width = size.gateWidth(label)
    let x = right - width / 2
    let outline =
      width > 2 * radius
      ? pill(left: right - width, y: y, width: width)
      : circle(.gate, x: x, y: y, radius: radius)
    let style: FigureClass =
      label.count < 3 ? .operation : width > 2 * radius ? .longOperation : .tightOperation
    let typeSize = style == .operation ? size.labelSize * 1.25 : size.labelSize
    let operation = Markup.element(
      "text",
      [.classes(style)]
        + place(x: x, y: y + 0.35 * typeSize, anchor: "middle"),
      // The dot of a matrix product would be lost in its circle.
      label == "\u{B7}" ? "\u{2022}" : label)
    return outline + operation
  }

  /// A difference upside down: its signs beside the wires that they belong to.
  private func turnedGate(right: Double, y: Double) -> Markup {
    let x = right - size.gateRadius
    var markup = circle(.gate, x: x, y: y, radius: size.gateRadius)
    for (sign, shift) in [("\u{2212}", -0.4), ("+", 0.4)] {
      let baseline = y + shift * size.gateRadius + 0.35 * size.labelSize
      markup += .element(
        "text", [.classes(.longOperation)] + place(x: x, y: baseline, anchor: "middle"), sign)
    }
    return markup
  }

  private func pill(left: Double, y: Double, width: Double) -> Markup {
    let radius = size.gateRadius
    return .void(
      "rect",
      [
        .classes(.gate), Attribute("x", coordinate(left)), Attribute("y", coordinate(y - radius)),
        Attribute("width", coordinate(width)), Attribute("height", coordinate(2 * radius)),
        Attribute("rx", coordinate(radius)),
      ])
  }

  private func circle(_ name: FigureClass, x: Double, y: Double, radius: Double) -> Markup {
    .void(
      "circle",
      [
        .classes(name), Attribute("cx", coordinate(x)), Attribute("cy", coordinate(y)),
        Attribute("r", coordinate(radius)),
      ])
  }

  private func resultName(_ item: Int) -> Markup {
    guard let name = resultNames[item] else { return Markup() }
    let end = columns[graph.items[item].column].end
    return text(
      name, .name, x: end + size.nameGap, y: rows[item] + 0.27 * size.nameSize, anchor: "start")
  }
}

/// What is written along wires.
extension CircuitLayout {
  fileprivate func drawnLabel(_ item: Int) -> Markup {
    let label = labels[item]
    guard !label.value.isEmpty else { return Markup() }
    let column = columns[graph.items[item].column]
    let isBranch = bodies[item] == .none
    let left = isBranch ? column.left : column.stemStart
    let right = isBranch ? left + label.width(size) : column.end
    let middle = (left + right) / 2
    // Name and value together stand in the middle.
    let valueMiddle = middle + label.nameWidth(size) / 2
    let y = rows[item]
    var markup = Markup.element(
      "text",
      [.classes(.value)] + place(x: valueMiddle, y: y - size.valueRise, anchor: "middle"),
      label.value)
    if let name = label.name {
      let valueWidth = size.characterWidth * Double(label.value.count)
      markup += text(
        name, .stemName, x: valueMiddle - valueWidth / 2 - size.stemNameGap,
        y: y - size.valueRise, anchor: "end")
    }
    if let gradient = label.gradient { markup += drawnGradient(gradient, middle: middle, y: y) }
    return markup
  }

  private func drawnGradient(_ gradient: String, middle: Double, y: Double) -> Markup {
    drawnGradient(gradient, middle: middle, baseline: y + size.gradientDrop)
  }

  /// The mark and the number together stand in the middle.
  func drawnGradient(_ gradient: String, middle: Double, baseline: Double) -> Markup {
    let left = middle - size.gradientWidth(gradient) / 2
    let halfHeight = 0.55 * size.markWidth
    let center = baseline - 0.35 * size.labelSize
    let mark =
      "M\(coordinate(left)) \(coordinate(center))l\(coordinate(size.markWidth)) "
      + "\(coordinate(-halfHeight))v\(coordinate(2 * halfHeight))z"
    let x = left + size.markWidth + size.markGap
    return .void("path", [.classes(.gradientMark), Attribute("d", mark)])
      + .element(
        "text", [.classes(.gradient)] + place(x: x, y: baseline, anchor: "start"), gradient)
  }

  private func text(
    _ name: NameLabel, _ style: FigureClass, x: Double, y: Double, anchor: String
  ) -> Markup {
    var content = Markup(name.base)
    if !name.sub.isEmpty {
      let drop = Attribute("dy", coordinate(0.2 * size.nameSize))
      content += .element("tspan", [.classes(.subscripted), drop], name.sub)
    }
    return .element("text", [.classes(style)] + place(x: x, y: y, anchor: anchor), content)
  }

  func place(x: Double, y: Double, anchor: String) -> [Attribute] {
    [
      Attribute("x", coordinate(x)), Attribute("y", coordinate(y)),
      Attribute("text-anchor", anchor),
    ]
  }
}
