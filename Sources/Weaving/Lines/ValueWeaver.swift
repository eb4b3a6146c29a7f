import Drawing
import LessonDocument
import LessonOutput

/// Values in prose.
extension LessonWeaver {
  mutating func value(_ index: Int) -> Markup {
    guard document.values.indices.contains(index) else { return Markup() }
    let value = document.values[index]
    let shown = run.values.indices.contains(index) ? run.values[index] : []
    let attributes = [Attribute("class", "computed"), Attribute("id", "value-\(index + 1)")]
    return .element("span", attributes, visibleText(text(of: value, showing: shown)))
  }

  private mutating func text(of value: InlineValue, showing outputs: [Output]) -> String {
    // A program with errors showed nothing: that is no fault of the value.
    if programFailed { return "…" }
    guard outputs.count == 1, case .text(let printed)? = outputs.first else {
      complain(
        outputs.isEmpty ? "this value shows nothing" : "a value in prose is a number or a text",
        at: value.range, notes: ["write an expression, such as `{swift-ml} loss.item`"])
      return "…"
    }
    var text = printed[...]
    while text.last == "\n" { text.removeLast() }
    guard let decimals = value.decimals else { return signed(String(text)) }
    guard let number = Double(text) else {
      complain("'decimals' needs a number, and this value is '\(text)'", at: value.range)
      return String(text)
    }
    return fixedNumber(number, decimals: decimals)
  }

  /// Prose has a true minus before a number.
  private func signed(_ text: String) -> String {
    text.hasPrefix("-") && Double(text) != nil ? "\u{2212}" + text.dropFirst() : text
  }
}
