/// A piece of HTML or SVG: the one way in which anything from a lesson reaches a page.
///
/// Names of elements and attributes are `StaticString`s, written in our own sources; every text
/// and every attribute value is escaped here and nowhere else. Control characters are dropped,
/// attribute values always stand in double quotes.
public struct Markup: Equatable, Sendable {
  /// The markup as text.
  public private(set) var text = ""

  /// Nothing.
  public init() {}

  /// A text, escaped.
  public init(_ content: String) { appendEscaped(content, quotes: false) }

  /// Markup written out in our own sources, taken as it stands.
  public init(verbatim markup: StaticString) { text = string(markup) }

  /// What the `text` of a markup was, once more: for one that this program has put away itself, and
  /// takes back from where nobody else writes.
  public init(restored text: String) { self.text = text }

  /// `<name attributes>content</name>`.
  public static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: Markup = Markup()
  ) -> Markup {
    var markup = openTag(name, attributes)
    markup.text += ">" + content.text + "</" + string(name) + ">"
    return markup
  }

  /// `<name attributes>text</name>`, the text escaped.
  public static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: String
  ) -> Markup {
    element(name, attributes, Markup(content))
  }

  /// `<name attributes/>`: an SVG element without content, or an HTML void element.
  public static func void(_ name: StaticString, _ attributes: [Attribute] = []) -> Markup {
    var markup = openTag(name, attributes)
    markup.text += "/>"
    return markup
  }

  /// Adds markup at the end.
  public static func += (markup: inout Markup, more: Markup) { markup.text += more.text }

  /// One after the other.
  public static func + (first: Markup, second: Markup) -> Markup {
    var markup = first
    markup += second
    return markup
  }

  private static func openTag(_ name: StaticString, _ attributes: [Attribute]) -> Markup {
    var markup = Markup()
    markup.text = "<" + string(name)
    for attribute in attributes {
      markup.text += " " + string(attribute.name) + "=\""
      markup.appendEscaped(attribute.value, quotes: true)
      markup.text += "\""
    }
    return markup
  }

  private mutating func appendEscaped(_ content: String, quotes: Bool) {
    // Most texts are numbers: no byte of theirs can begin anything that is escaped or dropped.
    if content.utf8.allSatisfy(isOrdinary) {
      text += content
      return
    }
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where quotes: text += "&quot;"
      case "'" where quotes: text += "&#39;"
      case "\n", "\t": text.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": break
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

/// Whether a byte stands for itself, whatever comes before and after it.
private func isOrdinary(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x7F, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
    UInt8(ascii: "\""), UInt8(ascii: "'"):
    false
  // The first bytes of U+0080…U+00BF and U+F000…U+FFFF.
  case 0xC2, 0xEF: false
  default: true
  }
}

/// An attribute: its name is ours, its value anybody's.
public struct Attribute: Equatable, Sendable {
  let name: StaticString
  let value: String

  /// `name="value"`, the value escaped when it is written.
  public init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  /// Equal names and equal values.
  public static func == (a: Attribute, b: Attribute) -> Bool {
    string(a.name) == string(b.name) && a.value == b.value
  }
}

private func string(_ literal: StaticString) -> String {
  literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
}
