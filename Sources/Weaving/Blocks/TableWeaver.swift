import Drawing
import LessonDocument

/// Tables written in Markdown. (Tables that code showed are drawn by `Drawing`.)
extension LessonWeaver {
  mutating func table(
    _ head: [[Inline]], _ rows: [[[Inline]]], _ alignments: [ColumnAlignment]
  ) -> Markup {
    var content = Markup.element("thead", [], row(head, alignments, isHead: true))
    if !rows.isEmpty {
      var body = Markup()
      for cells in rows { body += row(cells, alignments, isHead: false) }
      content += .element("tbody", [], body)
    }
    let table = Markup.element("table", [], content)
    // Focusable, so that the keyboard can scroll a table that is wider than the page.
    let attributes = [Attribute("class", "table-scroll"), Attribute("tabindex", "0")]
    return .element("div", attributes, table) + newline
  }

  private mutating func row(
    _ cells: [[Inline]], _ alignments: [ColumnAlignment], isHead: Bool
  ) -> Markup {
    var content = Markup()
    for (column, inlines) in cells.enumerated() {
      var attributes = isHead ? [Attribute("scope", "col")] : []
      if column < alignments.count, let side = alignmentClass(alignments[column]) {
        attributes.append(Attribute("class", side))
      }
      content += .element(isHead ? "th" : "td", attributes, weave(inlines))
    }
    return .element("tr", [], content) + newline
  }

  private func alignmentClass(_ alignment: ColumnAlignment) -> String? {
    switch alignment {
    case .natural: nil
    case .left: "align-left"
    case .center: "align-center"
    case .right: "align-right"
    }
  }
}
