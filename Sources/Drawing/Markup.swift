/// A piece of HTML or SVG: the one way in which anything from a lesson reaches a page.
///
/// Names of elements and attributes are `StaticString`s, written in our own sources; every text
/// and every attribute value is escaped here and nowhere else. Control characters are dropped,
/// attribute values always stand in double quotes.
public struct Markup: Equatable, Sendable {
  /// The markup, UTF-8: text that is put together piece by piece is much quicker in bytes than in a `String`,
  /// in a page above all.
  public private(set) var bytes: [UInt8] = []

  /// The markup as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Nothing.
  public init() {}

  /// A text, escaped.
  public init(_ content: String) { appendEscaped(content, quotes: false) }

  /// Markup written out in our own sources, taken as it stands.
  public init(verbatim markup: StaticString) { append(markup) }

  /// What the `text` of a markup was, once more: for one that this program has put away itself, and
  /// takes back from where nobody else writes.
  public init(restored text: String) { bytes = Array(text.utf8) }

  /// `<name attributes>content</name>`.
  public static func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ content: Markup = Markup()
  ) -> Markup {
    var markup = openTag(name, attributes, roomFor: content.bytes.count + name.utf8CodeUnitCount)
    markup.append(">")
    markup += content
    markup.append("</")
    markup.append(name)
    markup.append(">")
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
    var markup = openTag(name, attributes, roomFor: 0)
    markup.append("/>")
    return markup
  }

  /// Adds markup at the end.
  public static func += (markup: inout Markup, more: Markup) {
    markup.bytes.append(contentsOf: more.bytes)
  }

  /// One after the other.
  public static func + (first: Markup, second: Markup) -> Markup {
    var markup = first
    markup += second
    return markup
  }

  /// `<name attributes`, with room for `count` bytes after it and the few around them.
  private static func openTag(
    _ name: StaticString, _ attributes: [Attribute], roomFor count: Int
  ) -> Markup {
    var markup = Markup()
    markup.bytes.reserveCapacity(
      attributes.reduce(name.utf8CodeUnitCount + count + 6) { $0 + $1.leastCount })
    markup.append("<")
    markup.append(name)
    for attribute in attributes {
      markup.append(" ")
      markup.append(attribute.name)
      markup.append("=\"")
      markup.appendEscaped(attribute.value, quotes: true)
      markup.append("\"")
    }
    return markup
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendEscaped(_ content: String, quotes: Bool) {
    var content = content
    content.withUTF8 { utf8 in
      var written = 0
      var place = 0
      while place < utf8.count {
        guard !isOrdinary(utf8[place]), let escape = Escape(of: utf8, at: place, quotes: quotes)
        else {
          place += 1
          continue
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[written..<place]))
        append(escape.replacement)
        place += escape.count
        written = place
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[written...]))
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

/// What takes the place of a character that cannot stand for itself.
private struct Escape {
  /// How many bytes the character has.
  var count = 1
  /// Nothing for control characters.
  var replacement: StaticString = ""

  /// `nil` where the character at `place` in `text` stands for itself.
  init?(of text: UnsafeBufferPointer<UInt8>, at place: Int, quotes: Bool) {
    switch text[place] {
    case UInt8(ascii: "&"): replacement = "&amp;"
    case UInt8(ascii: "<"): replacement = "&lt;"
    case UInt8(ascii: ">"): replacement = "&gt;"
    case UInt8(ascii: "\"") where quotes: replacement = "&quot;"
    case UInt8(ascii: "'") where quotes: replacement = "&#39;"
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): return nil
    case 0..<0x20, 0x7F: break
    // U+0080…U+009F.
    case 0xC2 where place + 1 < text.count && text[place + 1] < 0xA0: count = 2
    // U+FFFE and U+FFFF.
    case 0xEF where place + 2 < text.count && text[place + 1] == 0xBF && text[place + 2] >= 0xBE:
      count = 3
    default: return nil
    }
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

  /// The bytes that it takes where nothing in it is escaped.
  fileprivate var leastCount: Int { name.utf8CodeUnitCount + value.utf8.count + 4 }

  /// Equal names and equal values.
  public static func == (a: Attribute, b: Attribute) -> Bool {
    string(a.name) == string(b.name) && a.value == b.value
  }
}

private func string(_ literal: StaticString) -> String {
  literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
}
