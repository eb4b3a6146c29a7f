import Drawing
import LessonDocument
import LessonLanguage
import LessonOutput
import SourceText

/// A cell: its bar, its code, what it showed, and the captions underneath.
extension LessonWeaver {
  mutating func cell(_ index: Int) -> Markup {
    guard document.cells.indices.contains(index) else { return Markup() }
    let cell = document.cells[index]
    let shown = cell.options.showsOutput ? outputs(of: index) : []
    let failure = cell.options.showsOutput ? run.failures[index] ?? [] : []
    let showsCode = cell.options.showsCode && !isBlank(cell.shownCode)
    guard showsCode || !shown.isEmpty || !failure.isEmpty else {
      checkUnseen(cell)
      return Markup()
    }

    var content = Markup()
    if showsCode { content += code(of: cell) }
    if !shown.isEmpty { content += output(shown, of: index, labelled: showsCode) }
    if !failure.isEmpty { content += failureMessages(failure) }
    return figure(.element("div", [Attribute("class", "cell")], content), index, shown)
  }

  func outputs(of index: Int) -> [Output] {
    run.outputs.indices.contains(index) ? run.outputs[index] : []
  }

  /// The frame with its id and captions.
  private mutating func figure(_ frame: Markup, _ index: Int, _ shown: [Output]) -> Markup {
    let options = document.cells[index].options
    let id = id(of: document.cells[index]) ?? "cell-\(index + 1)"
    let caption = caption(of: index, showing: shown)
    let content = newline + frame + newline + (caption ?? Markup())
    let attributes = [Attribute("class", "cell-figure"), Attribute("id", id)]
    // Without a caption it is no figure, only a part of the text.
    let isFigure = caption != nil || options.label != nil
    return .element(isFigure ? "figure" : "div", attributes, content) + newline
  }

  private mutating func id(of cell: Cell) -> String? {
    guard let label = cell.options.label else { return nil }
    // That a label is used twice, the outline has said.
    return labels.insert(labelID(label)).inserted ? labelID(label) : nil
  }

  private mutating func code(of cell: Cell) -> Markup {
    cellCount += 1
    let name = Markup.element(
      "span", [Attribute("class", "cell-name")], "\(words.cell) \(cellCount)")
    let bar = Markup.element("div", [Attribute("class", "cell-bar")], name)
    let listing = codeListing(codeTokens(of: cell.shownCode), numbered: cell.options.numbersLines)
    let code = Markup.element("div", [Attribute("class", "cell-code")], listing)
    return bar + folding(code, cell.options)
  }

  private func output(_ outputs: [Output], of index: Int, labelled: Bool) -> Markup {
    var content = Markup()
    if labelled {
      content += .element("p", [Attribute("class", "output-label")], words.result)
    }
    content += cellOutput(
      outputs, ofCell: index + 1, language: place.language,
      alternative: document.cells[index].options.figureAlternative)
    return .element("div", [Attribute("class", "cell-output")], content)
  }
}

private func isBlank(_ code: ExcerptedText) -> Bool {
  code.bytes.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") || $0 == 9 }
}
