import SourceText

/// A formula on lines of its own: `$$ … $$ {#eq-x}`, or a fence `math`.
struct FormulaReader {
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(in file: SourceFile) { self.file = file }

  /// The formula whose source lines are given, the first beginning with `$$`.
  mutating func formula(of lines: [Range<Int>]) -> Formula {
    let first = lines.first.map(file.trimmed) ?? 0..<0
    let opening = first.lowerBound..<min(first.lowerBound + 2, first.upperBound)
    var rest = lines.map(file.trimmed)
    if !rest.isEmpty { rest[0] = opening.upperBound..<max(opening.upperBound, rest[0].upperBound) }
    var source = ExcerptedText()
    var label: Label?
    var end = lines.last?.upperBound ?? 0
    var isClosed = false
    for line in rest {
      if let closing = closingDelimiter(in: file.bytes[line]) {
        source.append(line.lowerBound..<closing, of: file)
        label = self.label(in: closing + 2..<line.upperBound)
        end = label?.range.upperBound ?? closing + 2
        isClosed = true
      } else {
        source.append(line, of: file)
      }
    }
    if !isClosed {
      report(
        "the formula is never closed", at: opening,
        notes: ["write '$$' behind it, before the next blank line"])
    }
    if isEmpty(source) { report("this formula is empty", at: opening) }
    return Formula(
      source: source, isDisplay: true, label: label, range: opening.lowerBound..<end)
  }

  /// The formula in a fence.
  mutating func formula(ofFence block: CodeBlockSource) -> Formula {
    var source = ExcerptedText()
    for line in block.lines { source.append(line, of: file) }
    let opening = file.lineRange(file.position(at: block.range.lowerBound).line)
    if !block.isClosed {
      report("the fence of this formula is never closed", at: file.trimmed(opening))
    } else if isEmpty(source) {
      report("this formula is empty", at: file.trimmed(opening))
    }
    return Formula(source: source, isDisplay: true, range: block.range)
  }

  private mutating func label(in range: Range<Int>) -> Label? {
    let text = file.trimmed(range)
    guard !text.isEmpty else { return nil }
    guard file.bytes[text].first == UInt8(ascii: "{") else {
      report("only a label {#eq-name} may follow a formula's '$$'", at: text)
      return nil
    }
    var reader = LabelReader(prefix: "eq", in: file)
    defer { diagnostics += reader.diagnostics }
    return reader.label(at: text)
  }

  private func isEmpty(_ source: ExcerptedText) -> Bool {
    source.bytes.allSatisfy { isBlank($0) || $0 == newline }
  }

  private mutating func report(_ message: String, at range: Range<Int>, notes: [String] = []) {
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }
}
