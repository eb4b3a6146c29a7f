public import LessonOutput

/// An output as the small picture of a lesson on the course's index; `nil` for text.
///
/// It is looked at and not read: charts have no title, no legend and no names of axes, and no
/// description either, since the index hides it from those who listen. Ids of what is inside begin with
/// `id`.
public func outputThumbnail(_ output: Output, id: String, language: Language) -> Markup? {
  let words = ChartWords(language)
  switch output {
  case .text: return nil
  case .circuit(let circuit): return circuitThumbnail(circuit, id: id, language: language)
  case .plot(let plot): return chartThumbnail(drawnPlot(plot, .thumbnail, words))
  case .surface(let surface):
    return chartThumbnail(drawnSurface(surface, levelLines(surface), .thumbnail, words))
  case .regions(let regions): return chartThumbnail(drawnRegions(regions, .thumbnail, words))
  case .table, .bars, .pictures, .sparsity, .network:
    return outputFigure(output, id: id, language: language, isOperable: false)
  }
}

private func chartThumbnail(_ drawn: (height: Double, content: Markup)) -> Markup {
  let (width, height) = (coordinate(ChartSize.thumbnail.width), coordinate(drawn.height))
  let drawing = Markup.element(
    "svg",
    [
      Attribute("xmlns", "http://www.w3.org/2000/svg"), .classes(.chart),
      Attribute("width", width), Attribute("height", height),
      Attribute("viewBox", "0 0 " + width + " " + height),
    ], drawn.content)
  return .element("div", [.classes(.drawing)], drawing)
}

/// A circuit that would become unreadable if it were shrunk shows its beginning.
private func circuitThumbnail(_ circuit: Circuit, id: String, language: Language) -> Markup {
  let condensed = CondensedCircuit(circuit.closed, CircuitWords(language))
  let layout = CircuitLayout(condensed.circuit, scale: .compact)
  let drawing = circuitDrawing(layout, id: id, language: language, alternative: nil)
  let isWide = layout.width > 1.6 * ChartSize.thumbnail.width
  return .element("div", [.classes(isWide ? [.drawing, .wide] : [.drawing])], drawing)
}
