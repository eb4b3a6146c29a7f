import Drawing
import LessonDocument
import LessonOutput

/// Values in prose.
extension LessonWeaver {
  mutating func value(_ index: Int) -> Markup {
    guard document.values.indices.contains(index) else { return Markup() }
    let value = document.values[index]
    let shown = run.values.indices.contains(index) ? run.values[index] : []
    // The contents of the page repeat headings: an id stands once, copies are found by their number.
    let number = String(index + 1)
    let place = isContents ? Attribute("data-value", number) : Attribute("id", "value-" + number)
    let attributes = [Attribute("class", "computed"), place]
    return .element("span", attributes, content(of: value, showing: shown))
  }

  /// The same where no markup can stand.
  func valueText(_ index: Int) -> String {
    guard document.values.indices.contains(index), run.values.indices.contains(index) else {
      return "…"
    }
    let text = try? textOfValueInProse(
      run.values[index], decimals: document.values[index].decimals)
    return text ?? "…"
  }

  private mutating func content(of value: InlineValue, showing outputs: [Output]) -> Markup {
    // A program with errors showed nothing: that is no fault of the value.
    if programFailed { return Markup("…") }
    do throws(ValueInProseError) {
      return try valueInProse(outputs, decimals: value.decimals)
    } catch {
      complain(of: error, value)
      return Markup("…")
    }
  }

  private mutating func complain(of error: ValueInProseError, _ value: InlineValue) {
    switch error {
    case .nothing: complainOfKind("this value shows nothing", value)
    case .noText: complainOfKind("a value in prose is a number or a text", value)
    case .noNumber(let text):
      complain("'decimals' needs a number, and this value is '\(text)'", at: value.range)
    }
  }

  private mutating func complainOfKind(_ message: String, _ value: InlineValue) {
    complain(
      message, at: value.range,
      notes: ["write an expression, such as `{swift-ml} loss.item`"])
  }
}
