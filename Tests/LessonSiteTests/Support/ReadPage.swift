/// The tags of a page, read as strictly as our own pages are written: every attribute in double
/// quotes, every element closed, `/>` for those without content.
struct ReadPage {
  struct Element: Equatable {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  /// What is not as it should be.
  private(set) var complaints: [String] = []
  private var open: [String] = []

  init(_ html: String) {
    for piece in html.split(separator: "<", omittingEmptySubsequences: true) {
      guard let end = endOfTag(piece) else {
        complaints.append("no end of <\(piece.prefix(40))")
        continue
      }
      read(piece[..<end])
      if piece[piece.index(after: end)...].contains(">") {
        complaints.append("a bare > after <\(piece[..<end])>")
      }
    }
    if !open.isEmpty { complaints.append("never closed: \(open)") }
  }

  func attributes(_ attribute: String, of name: String? = nil) -> [String] {
    elements.filter { name == nil || $0.name == name }.compactMap { $0.attributes[attribute] }
  }

  private mutating func read(_ tag: Substring) {
    if tag.hasPrefix("!DOCTYPE") { return }
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      if open.popLast() != name { complaints.append("</\(name)> closes something else") }
      return
    }
    let isEmpty = tag.hasSuffix("/")
    let content = isEmpty ? tag.dropLast() : tag
    let name = String(content.prefix { $0 != " " })
    elements.append(Element(name: name, attributes: attributes(content.dropFirst(name.count))))
    if !isEmpty { open.append(name) }
  }

  private mutating func attributes(_ text: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = text
    while let start = rest.firstIndex(where: { $0 != " " }) {
      rest = rest[start...]
      guard let equals = rest.firstIndex(of: "="), rest[equals...].hasPrefix("=\""),
        let close = rest[rest.index(equals, offsetBy: 2)...].firstIndex(of: "\"")
      else {
        complaints.append("an attribute without quotes: \(rest)")
        return found
      }
      let name = String(rest[..<equals])
      let value = unescaped(String(rest[rest.index(equals, offsetBy: 2)..<close]))
      if found.updateValue(value, forKey: name) != nil { complaints.append("\(name) twice") }
      rest = rest[rest.index(after: close)...]
    }
    return found
  }
}

/// The first `>` outside quotes.
private func endOfTag(_ text: Substring) -> Substring.Index? {
  var isQuoted = false
  return text.indices.first { index in
    if text[index] == "\"" { isQuoted.toggle() }
    return text[index] == ">" && !isQuoted
  }
}

private func unescaped(_ text: String) -> String {
  let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
  return entities.reduce(text) { text, entity in
    text.split(separator: entity.0, omittingEmptySubsequences: false).joined(separator: entity.1)
  }
}
