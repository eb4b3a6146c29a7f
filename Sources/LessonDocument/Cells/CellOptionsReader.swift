import SourceText

/// Reads option lines one after the other.
struct CellOptionsReader {
  let file: SourceFile
  private(set) var options: CellOptions
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var inlines: InlineFindings
  /// Where the slider stands.
  private(set) var sliderRange: Range<Int>?
  private var seen: Set<CellOptionName> = []

  init(file: SourceFile, defaults: CellOptions, inlines: InlineFindings) {
    self.file = file
    options = defaults
    self.inlines = inlines
  }

  /// Reads the option in the line at `range`.
  mutating func read(_ range: Range<Int>) {
    guard let line = CellOptionLine(range, of: file) else {
      return report("a cell option has the form '//| key: value'", at: file.trimmed(range))
    }
    guard let name = name(at: line.key) else { return }
    if !seen.insert(name).inserted {
      return report("cell option '\(name.rawValue)' is given twice", at: line.key)
    }
    guard !line.value.isEmpty else {
      return report("cell option '\(name.rawValue)' has no value", at: line.key)
    }
    guard let value = CellOptionValue(file.text(line.value)) else {
      return report("the quotes around this value do not match", at: line.value)
    }
    set(name, to: value, at: line.value)
  }

  private mutating func name(at range: Range<Int>) -> CellOptionName? {
    let key = file.text(range)
    if let name = CellOptionName(rawValue: key) { return name }
    report("unknown cell option '\(key)'", at: range, notes: suggestion(for: key))
    return nil
  }

  private func suggestion(for key: String) -> [String] {
    if let meant = nearestName(to: key, among: CellOptionName.all) {
      return ["did you mean '\(meant)'?"]
    }
    return ["cell options are \(CellOptionName.all.joined(separator: ", "))"]
  }

  private mutating func set(_ name: CellOptionName, to value: CellOptionValue, at range: Range<Int>)
  {
    switch name {
    case .label: setLabel(value.text, at: range)
    case .figureCaption: options.figureCaption = caption(value, at: range)
    case .figureAlternative: options.figureAlternative = value.text
    case .tableCaption: options.tableCaption = caption(value, at: range)
    case .slider: setSlider(value.text, at: range)
    case .echo, .eval, .output, .include, .error, .codeFold, .codeSummary, .codeLineNumbers:
      let plain = value.isQuoted ? nil : value.text
      guard let expected = options.set(name, to: value.text, plain: plain) else { return }
      report("cell option '\(name.rawValue)' is \(expected)", at: range)
    }
  }

  private mutating func setLabel(_ label: String, at range: Range<Int>) {
    guard isLabel(label, prefix: "fig") || isLabel(label, prefix: "tbl") else {
      return report(
        "a label is 'fig-' or 'tbl-' and a name of letters, digits, '-' and '_'", at: range)
    }
    options.label = label
  }

  private mutating func setSlider(_ text: String, at range: Range<Int>) {
    guard let slider = Slider(text) else {
      return report(
        "a slider is a name and a range", at: range,
        notes: ["for example: //| slider: \"x -5...5\", or \"x 0...1 step 0.1\""])
    }
    options.slider = slider
    sliderRange = range
  }

  /// A caption is a line of Markdown.
  private mutating func caption(_ value: CellOptionValue, at range: Range<Int>) -> Caption {
    let line = file.position(at: range.lowerBound).line
    let start = range.lowerBound + (value.isQuoted ? 1 : 0)
    var content: [Inline] = []
    withMarkdownLine(value.text, onLine: line) { paragraph in
      var reader = InlineReader(
        SourceCursor(file, at: start, lastLine: line, quoteDepth: 0), inlines)
      inlines = InlineFindings()
      content = reader.inlines(in: paragraph)
      inlines = reader.findings
    }
    return Caption(source: value.text, inlines: content.isEmpty ? [.text(value.text)] : content)
  }

  private mutating func report(_ message: String, at range: Range<Int>, notes: [String] = []) {
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }
}

extension CellOptions {
  /// Sets an option that cells and the front matter share; says what was expected where `text` is
  /// something else. `plain` is the text where no quotes stand around it.
  mutating func set(_ name: CellOptionName, to text: String, plain: String?) -> String? {
    switch name {
    case .codeSummary: foldSummary = text
    case .codeFold:
      switch plain {
      case "true": fold = .closed
      case "false": fold = .none
      case "show": fold = .open
      default: return "true, false or show"
      }
    default:
      guard let value = plain.flatMap({ Bool($0) }) else { return "either true or false" }
      set(name, to: value)
    }
    return nil
  }

  private mutating func set(_ name: CellOptionName, to value: Bool) {
    switch name {
    case .echo: echo = value
    case .eval: eval = value
    case .output: output = value
    case .include: include = value
    case .error: error = value
    case .codeLineNumbers: numbersLines = value
    default: break
    }
  }
}
