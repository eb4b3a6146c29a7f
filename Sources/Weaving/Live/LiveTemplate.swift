public import Drawing
public import LessonDocument
import SourceText

/// What a page has to know to run its lesson again: the code of all that ran, in order, with the names
/// of the elements that show it, and the words for it. Nothing of it is seen; the page's script reads
/// it.
///
/// `engine` is the address of the engine's script from the page, `data` that of the script of each
/// file that the lesson loads, by the file's path. Where the page leaves solutions out, so does this.
public func liveTemplate(
  of document: LessonDocument, language: Language, engine: String, data: [String: String],
  solutions: SolutionStyle = .fold
) -> Markup {
  var content = Markup()
  for limit in document.frontMatter.limits {
    content += record("limit", [("data-name", limit.name), ("data-value", String(limit.value))])
  }
  for (path, script) in data.sorted(by: { $0.key < $1.key }) {
    content += record("data", [("data-path", path), ("data-script", script)])
  }
  for part in document.parts(with: solutions) { content += document.record(of: part) }
  var attributes = [
    Attribute("class", "live-lesson"), Attribute("data-language", language.rawValue),
    Attribute("data-engine", engine),
  ]
  attributes += LiveWords.of(language).attributes
  return .element("template", attributes, newline + content) + newline
}

extension LessonDocument {
  /// Whether the page has a cell that the reader can change.
  public func hasLiveCells(with solutions: SolutionStyle) -> Bool {
    parts(with: solutions).contains { part in
      if case .cell(let index) = part { isLive(cells[index]) } else { false }
    }
  }

  fileprivate func parts(with solutions: SolutionStyle) -> [ProgramPart] {
    solutions == .omit ? partsOutsideSolutions : programParts
  }

  private func isLive(_ cell: Cell) -> Bool {
    cell.options.eval && !cell.options.error && cell.options.showsCode
  }

  fileprivate func record(of part: ProgramPart) -> Markup {
    switch part {
    case .cell(let index):
      return Weaving.record(
        "cell", facts(of: cells[index], number: index + 1), text(ofCode: cells[index]))
    case .value(let index):
      let value = values[index]
      return Weaving.record(
        "value",
        [
          ("data-number", String(index + 1)),
          ("data-decimals", value.decimals.map(String.init) ?? ""),
        ], String(decoding: value.code.bytes, as: UTF8.self))
    }
  }

  private func facts(of cell: Cell, number: Int) -> [(StaticString, String)] {
    let label = cell.options.label
    var facts: [(StaticString, String)] = [
      ("data-number", String(number)), ("data-figure", label.map(labelID) ?? "cell-\(number)"),
    ]
    if let text = cell.options.figureAlternative { facts.append(("data-alternative", text)) }
    if let slider = cell.options.slider {
      facts += [
        ("data-slider", slider.name), ("data-least", "\(slider.range.lowerBound)"),
        ("data-most", "\(slider.range.upperBound)"),
      ]
      if let step = slider.step { facts.append(("data-step", "\(step)")) }
    }
    if !cell.options.showsOutput { facts.append(("data-silent", "")) }
    return facts
  }

  /// The code of a cell without its option lines; hidden lines are there: a reader who changes code
  /// should see all that runs.
  private func text(ofCode cell: Cell) -> String {
    var lines = String(decoding: cell.code.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let first = lines.first, first.drop(while: { $0 == " " }).hasPrefix("//|") {
      lines.removeFirst()
    }
    while let last = lines.last, last.allSatisfy({ $0 == " " }) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

/// An element of the template: its kind, what is known about it, its code.
private func record(
  _ kind: String, _ facts: [(StaticString, String)], _ code: String = ""
) -> Markup {
  let attributes = facts.map { Attribute($0.0, $0.1) }
  return .element("code", [Attribute("data-kind", kind)] + attributes, code) + newline
}
