import SourceText

/// Makes a cell of a fenced block: options, the code that runs, the code that is shown.
struct CellReader {
  private let source: CodeBlockSource
  private let file: SourceFile
  private let defaults: CellOptions
  private(set) var diagnostics: [Diagnostic] = []
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
      range: source.range)
  }

  private mutating func checkFence() {
    let opening = file.lineRange(file.position(at: source.range.lowerBound).line).upperBound
    if !source.isClosed {
      report(
        "the fence of this cell is never closed", at: source.range.lowerBound..<opening)
    }
    if let first = source.infoWords.dropFirst().first, let last = source.infoWords.last {
      report(
        "nothing may follow 'swift-ml' on the line of the fence",
        at: first.lowerBound..<last.upperBound,
        notes: ["write cell options below it, one a line: //| key: value"])
    }
  }

  /// A slider moves a number that the cell itself gives a name.
  private mutating func check(
    _ slider: Slider, at range: Range<Int>, of code: ArraySlice<Range<Int>>, _ options: CellOptions
  ) {
    guard options.echo, options.eval, options.include else {
      return report("a slider needs a cell that is shown and runs", at: range)
    }
    guard let line = code.first(where: { namesDeclared(in: $0).contains(slider.name) }) else {
      let near = nearestName(to: slider.name, among: code.flatMap(namesDeclared))
      return report(
        "no line of this cell begins with 'let \(slider.name) ='", at: range,
        notes: [near.map { "did you mean '\($0)'?" } ?? "a slider moves a number of its own cell"])
    }
    guard let number = firstNumber(behind: slider.name, in: file.text(line)) else {
      return report(
        "a slider moves a number, and none stands behind '\(slider.name) ='", at: range,
        notes: ["write the number there: let \(slider.name) = 1.5"])
    }
    if slider.range.contains(number) { return }
    diagnostics.append(
      Diagnostic(
        "the slider cannot stand where '\(slider.name)' begins", at: range, severity: .warning,
        notes: ["let its range have the number that the cell gives"]))
  }

  /// The names behind `let` and `var` at the beginning of a line.
  private func namesDeclared(in line: Range<Int>) -> [String] {
    let words = file.words(in: line).map(file.text)
    guard let first = words.first, first == "let" || first == "var" else { return [] }
    return words.indices.dropFirst().compactMap { index in
      guard index == 1 || words[index - 1].hasSuffix(",") else { return nil }
      return String(words[index].prefix { $0 != ":" && $0 != "=" })
    }
  }

  private mutating func report(_ message: String, at range: Range<Int>, notes: [String] = []) {
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

/// The first number behind `name =` in a line of code, which is what a slider moves (`live-sliders.js`); `nil` where
/// there is none.
private func firstNumber(behind name: String, in code: String) -> Double? {
  var words = code.split { $0 == " " }.joined(separator: " ")[...]
  guard let declared = words.firstRange(of: name),
    let equals = words[declared.upperBound...].firstIndex(of: "=")
  else { return nil }
  words = words[equals...].dropFirst()
  if let comment = words.firstRange(of: "//") { words = words[..<comment.lowerBound] }
  var last: Character = "="
  while let character = words.first {
    let word = words.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    if character.isNumber, let number = Double(word.filter { $0 != "_" }) {
      return last == "-" ? -number : number
    }
    words = words.dropFirst(max(word.count, 1))
    if character != " " { last = character }
  }
  return nil
}
