import SourceText

extension CellReader {
  /// A slider moves a number that the cell itself gives a name.
  mutating func check(
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
    guard let number = SliderNumber(behind: slider.name, in: file.text(line)) else {
      return report(
        "a slider moves a number, and none stands behind '\(slider.name) ='", at: range,
        notes: ["write the number there: let \(slider.name) = 1.5"])
    }
    guard let (message, note) = surprise(of: slider, number) else { return }
    diagnostics.append(Diagnostic(message, at: range, severity: .warning, notes: [note]))
  }

  /// What a reader who moves the slider would not expect.
  private func surprise(of slider: Slider, _ number: SliderNumber) -> (String, note: String)? {
    let (name, literal) = (slider.name, number.literal)
    if !slider.range.contains(number.value) {
      return (
        "the slider cannot stand where '\(name)' begins",
        "let its range have the number that the cell gives"
      )
    }
    if !number.isAlone {
      return (
        "the slider moves the \(literal) behind '\(name) =', and more stands there",
        "give the number a line of its own: let \(name) = \(literal)"
      )
    }
    let step = slider.step ?? number.step
    let steps = (number.value - slider.range.lowerBound) / step
    if abs(steps - steps.rounded()) > 1e-6 {
      return (
        "no step of the slider comes to \(literal), where '\(name)' begins",
        "it takes steps of \(step) from \(slider.range.lowerBound): change one of them, or the number"
      )
    }
    if number.isInt, step != step.rounded() {
      return (
        "'\(name)' is an Int, and the steps of the slider have a fraction",
        "write let \(name) = \(literal).0"
      )
    }
    return nil
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
}
