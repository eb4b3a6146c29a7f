/// A text of a figure with axes.
func chartText(
  _ text: String, _ style: FigureClass, x: Double, y: Double, anchor: String = "start",
  _ more: FigureClass? = nil
) -> Markup {
  .element(
    "text",
    [
      .classes([style] + (more.map { [$0] } ?? [])), Attribute("x", coordinate(x)),
      Attribute("y", coordinate(y)), Attribute("text-anchor", anchor),
    ], spelledOut(text))
}

/// A line from one point to another.
func chartLine(
  _ style: FigureClass, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
) -> Markup {
  let path =
    "M\(coordinate(x1)) \(coordinate(y1))"
    + (y1 == y2
      ? "H\(coordinate(x2))"
      : x1 == x2 ? "V\(coordinate(y2))" : "L\(coordinate(x2)) \(coordinate(y2))")
  return .void("path", [.classes(style), Attribute("d", path)])
}

/// A rectangle.
func chartRectangle(
  _ classes: [FigureClass], x: Double, y: Double, width: Double, height: Double
) -> Markup {
  .void(
    "rect",
    [
      .classes(classes), Attribute("x", coordinate(x)), Attribute("y", coordinate(y)),
      Attribute("width", coordinate(width)), Attribute("height", coordinate(height)),
    ])
}

/// A figure in two layouts, one for a column of text and one for phones, and notes underneath.
func chartFigure(
  id: String, title: String, description: String, notes: [String] = [],
  _ draw: (ChartSize) -> (height: Double, content: Markup)
) -> Markup {
  let (wide, narrow) = (draw(.wide), draw(.narrow))
  let drawings =
    figureSVG(
      width: ChartSize.wide.width, height: wide.height, id: id, title: title,
      description: description, [.chart, .forWide], wide.content)
    + figureSVG(
      width: ChartSize.narrow.width, height: narrow.height, id: id + "-narrow", title: title,
      description: description, [.chart, .forNarrow], narrow.content)
  var markup = drawingBox(
    drawings, [.adaptiveToColumn], narrowest: ChartSize.narrow.width, id: id)
  for note in notes { markup += .element("p", [.classes(.note)], visibleText(note)) }
  return markup
}
