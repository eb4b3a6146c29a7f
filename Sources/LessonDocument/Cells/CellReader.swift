import SourceText

/// Makes a cell of a fenced block: options, the code that runs, the code that is shown.
struct CellReader {
  private let source: CodeBlockSource
  let file: SourceFile
  private let defaults: CellOptions
  var diagnostics: [Diagnostic] = []
  /// The values found in prose so far, those of the captions here among them.
  private(set) var inlines: InlineFindings

  init(
    _ source: CodeBlockSource, in file: SourceFile, defaults: CellOptions,
    inlines: InlineFindings
  ) {
    self.source = source
    self.file = file
    self.defaults = defaults
    self.inlines = inlines
  }

  /// The cell; what is wrong with it is in `diagnostics` afterwards.
  mutating func cell() -> Cell {
    checkFence()
    let optionLines = source.lines.prefix { CellOptionLine.isOption($0, of: file) }
    let codeLines = source.lines[optionLines.count...]
    var reader = CellOptionsReader(file: file, defaults: defaults, inlines: inlines)
    inlines = InlineFindings()
    for line in optionLines { reader.read(line) }
    diagnostics += reader.diagnostics
    inlines = reader.inlines
    if let slider = reader.options.slider, let range = reader.sliderRange {
      check(slider, at: range, of: codeLines, reader.options)
    }
    for line in codeLines where CellOptionLine.isOption(line, of: file) {
      report("cell options stand above the code of the cell", at: file.trimmed(line))
    }
    return Cell(
      code: excerpt(source.lines), shownCode: excerpt(shown(codeLines)), options: reader.options,
      range: source.range, isClosed: source.openFence == nil)
  }

  private mutating func checkFence() {
    source.openFence.map { diagnostics.append($0) }
    if let first = source.infoWords.dropFirst().first, let last = source.infoWords.last {
      report(
        "nothing may follow 'swift-ml' on the line of the fence",
        at: first.lowerBound..<last.upperBound,
        notes: ["write cell options below it, one a line: //| key: value"])
    }
  }

  mutating func report(_ message: String, at range: Range<Int>, notes: [String] = []) {
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }

  /// Neither lines that end in `// hide` nor blank lines at the top and bottom.
  private func shown(_ lines: ArraySlice<Range<Int>>) -> ArraySlice<Range<Int>> {
    let isBlankLine = { (line: Range<Int>) in file.trimmed(line).isEmpty }
    var kept = lines.filter { !isHidden($0) }[...].drop(while: isBlankLine)
    while let last = kept.last, isBlankLine(last) { kept.removeLast() }
    return kept
  }

  private func isHidden(_ line: Range<Int>) -> Bool {
    let words = file.words(in: line).suffix(2).map(file.text)
    return words == ["//", "hide"] || words.last == "//hide"
  }

  private func excerpt(_ lines: some Collection<Range<Int>>) -> ExcerptedText {
    var text = ExcerptedText()
    for line in lines { text.append(line, of: file) }
    return text
  }
}
