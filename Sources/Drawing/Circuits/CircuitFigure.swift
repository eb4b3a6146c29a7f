public import LessonOutput

/// How large a circuit is drawn.
public enum CircuitScale: Sendable {
  /// For many gates, for phones: text of 12 to 16 pixels.
  case compact
  /// For few gates: text of 15 to 20 pixels and wide bends.
  case roomy
}

/// A circuit as a figure of a page: values above its wires, gradients underneath.
///
/// A circuit of up to 8 gates that fits a column of text is drawn roomy, and where that is too wide
/// for a phone once more compact; the style sheet shows one of the two. One of more than 80 nodes is
/// folded or cut, and a line underneath says so; one with groups is drawn with each group as one
/// gate, and again, behind a disclosure, with all of them. The SVGs' titles and descriptions have
/// ids that begin with `id`, which itself is left to the page. The title is `alternative`, or one
/// of our own; the description tells all values and gradients in words. Unless `isOperable` is off,
/// the page's script finds in the figure what it needs for stepping through it.
public func circuitFigure(
  _ circuit: Circuit, id: String, language: Language, alternative: String?,
  isOperable: Bool = true
) -> Markup {
  let words = CircuitWords(language)
  let condensed = CondensedCircuit(circuit.closed, words)
  var markup = circuitBoxes(
    condensed.circuit, id: id, language: language, alternative: alternative,
    isOperable: isOperable)
  if let note = condensed.note { markup += .element("p", [.classes(.note)], note) }
  guard !circuit.groups.isEmpty, isOperable else { return markup }
  let open = CondensedCircuit(Circuit(nodes: circuit.nodes), words)
  let summary = words.open(circuit.groups.map { spelledOut($0.label) })
  return markup
    + .element(
      "details", [.classes(.parts)],
      .element("summary", [], summary)
        + circuitBoxes(
          open.circuit, id: id + "-open", language: language, alternative: nil, isOperable: true))
}

private func circuitBoxes(
  _ circuit: Circuit, id: String, language: Language, alternative: String?, isOperable: Bool
) -> Markup {
  let drawing = circuitDrawings(circuit, id: id, language: language, alternative: alternative)
  let reader = isOperable ? circuitReader(circuit, CircuitWords(language)) : Markup()
  return .element("div", [.classes(.circuit)], drawing + reader)
}

private func circuitDrawings(
  _ circuit: Circuit, id: String, language: Language, alternative: String?
) -> Markup {
  let gateCount = circuit.gateCount
  let compact = compactLayout(circuit, gateCount: gateCount)
  let words = CircuitDescription(circuit, language: language, alternative: alternative)
  if gateCount <= CircuitSize.mostRoomyGates {
    let roomy = CircuitLayout(circuit, .sizes(.roomy, gateCount: gateCount))
    if roomy.width <= FigureWidth.textColumn {
      return figure(roomy: roomy, compact: compact, id: id, words)
    }
  }
  let drawing = svg(compact, id: id, words, [.circuitCompact])
  let isWide = compact.width > FigureWidth.textColumn
  return drawingBox(drawing, isWide ? [.wide] : [], narrowest: compact.width, id: id)
}

/// A circuit that is a little too wide for a phone, for a column of text or for a frame that hangs out on
/// both sides is drawn tighter, so that it need not scroll.
private func compactLayout(_ circuit: Circuit, gateCount: Int) -> CircuitLayout {
  let size = CircuitSize.sizes(.compact, gateCount: gateCount)
  let layout = CircuitLayout(circuit, size)
  let room = FigureWidth.ofCircuits.first { $0 < layout.width && layout.width < 1.1 * $0 }
  guard let room else { return layout }
  let tight = CircuitLayout(circuit, size.tightened)
  return tight.width <= room ? tight : layout
}

/// A circuit as an SVG alone, in the sizes asked for.
public func circuitDrawing(
  _ circuit: Circuit, scale: CircuitScale, id: String, language: Language, alternative: String?
) -> Markup {
  let layout = CircuitLayout(circuit, scale: scale)
  return circuitDrawing(layout, id: id, language: language, alternative: alternative)
}

/// A circuit that is laid out, as an SVG.
public func circuitDrawing(
  _ layout: CircuitLayout, id: String, language: Language, alternative: String?
) -> Markup {
  let words = CircuitDescription(layout.circuit, language: language, alternative: alternative)
  return svg(layout, id: id, words, [layout.size.style])
}

private func figure(
  roomy: CircuitLayout, compact: CircuitLayout, id: String, _ words: CircuitDescription
) -> Markup {
  if roomy.width <= FigureWidth.phone {
    return drawingBox(
      svg(roomy, id: id, words, [.circuitRoomy]), [], narrowest: roomy.width, id: id)
  }
  let wide = svg(roomy, id: id, words, [.circuitRoomy, .forWide])
  let narrow = svg(compact, id: id + "-narrow", words, [.circuitCompact, .forNarrow])
  let switching: FigureClass =
    roomy.width <= FigureWidth.medium ? .adaptiveToMedium : .adaptiveToColumn
  return drawingBox(wide + narrow, [switching], narrowest: compact.width, id: id)
}

private func svg(
  _ layout: CircuitLayout, id: String, _ words: CircuitDescription, _ classes: [FigureClass]
) -> Markup {
  figureSVG(
    width: layout.width, height: layout.height, id: id, title: words.title,
    description: words.text, classes, layout.drawn())
}

extension Circuit {
  var gateCount: Int {
    nodes.count { node in
      if case .gate = node.kind { true } else { false }
    }
  }
}
