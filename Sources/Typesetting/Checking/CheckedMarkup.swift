import Drawing

/// KaTeX's HTML, read and built again from the elements, attributes and styles that formulas have:
/// nothing else gets through, wherever the text came from (KaTeX, or a cache on the disk).
func checkedMarkup(_ html: String) -> (markup: Markup?, problem: String) {
  var reader = MarkupReader(html)
  let markup = reader.read()
  return reader.problem.isEmpty ? (markup, "") : (nil, reader.problem)
}

/// Reads tags and texts one after the other; what is open waits on a stack.
private struct MarkupReader {
  private struct Open {
    let name: StaticString
    let attributes: [Attribute]
    var content = Markup()
    var hasElements = false
  }

  private let bytes: [UInt8]
  private var offset = 0
  private var open: [Open] = []
  private var result = Markup()
  private(set) var problem = ""

  init(_ html: String) { bytes = Array(html.utf8) }

  mutating func read() -> Markup {
    while offset < bytes.count, problem.isEmpty {
      if bytes[offset] == UInt8(ascii: "<") { readTag() } else { readText() }
    }
    if !open.isEmpty { complain("an element that is never closed") }
    return result
  }

  private mutating func complain(_ message: String) {
    if problem.isEmpty { problem = message }
  }

  private mutating func add(_ markup: Markup) {
    if open.isEmpty { result += markup } else { open[open.count - 1].content += markup }
  }

  private mutating func addElement(_ markup: Markup) {
    add(markup)
    if !open.isEmpty { open[open.count - 1].hasElements = true }
  }

  private mutating func readText() {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    add(Markup(decodedEntities(bytes[offset..<end])))
    offset = end
  }

  private mutating func readTag() {
    offset += 1
    let isClosing = skip("/")
    let name = word()
    guard let known = allowedElements[name] else { return complain("the element '\(name)'") }
    if isClosing {
      close(known, name)
    } else {
      let attributes = attributes(of: name)
      let isVoid = skip("/")
      if isVoid {
        addElement(.void(known, attributes))
      } else {
        open.append(Open(name: known, attributes: attributes))
      }
    }
    if !skip(">") { complain("a tag that does not end") }
  }

  private mutating func close(_ known: StaticString, _ name: String) {
    guard let last = open.popLast(), last.name.utf8Start == known.utf8Start else {
      return complain("'</\(name)>' out of place")
    }
    // KaTeX puts the row of a `\\boldsymbol` into a single `mi`, which MathML does not allow.
    let isRow = last.hasElements && (name == "mi" || name == "mo" || name == "mn")
    addElement(.element(isRow ? "mrow" : last.name, last.attributes, last.content))
  }

  private mutating func attributes(of element: String) -> [Attribute] {
    var attributes: [Attribute] = []
    while skip(" "), problem.isEmpty {
      let name = word()
      guard !name.isEmpty else { continue }
      guard skip("="), let value = quoted() else {
        complain("an attribute without a value")
        break
      }
      guard let known = allowedAttributes[name], isHarmless(value, in: name) else {
        complain("the attribute '\(name)'")
        break
      }
      attributes.append(Attribute(known, value))
    }
    return attributes
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Letters, digits and hyphens.
  private mutating func word() -> String {
    let start = offset
    while offset < bytes.count, isWordByte(bytes[offset]) { offset += 1 }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// What stands between two quotes of either kind.
  private mutating func quoted() -> String? {
    guard offset < bytes.count,
      bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'"),
      let end = bytes[(offset + 1)...].firstIndex(of: bytes[offset])
    else { return nil }
    defer { offset = end + 1 }
    return decodedEntities(bytes[offset + 1..<end])
  }
}

private func isWordByte(_ byte: UInt8) -> Bool {
  switch Unicode.Scalar(byte) {
  case "a"..."z", "A"..."Z", "0"..."9", "-": true
  default: false
  }
}

/// The entities that KaTeX writes.
private func decodedEntities(_ bytes: ArraySlice<UInt8>) -> String {
  guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
  var text: [UInt8] = []
  var rest = bytes
  while let byte = rest.first {
    if byte == UInt8(ascii: "&"), let found = entities.first(where: { rest.starts(with: $0.name) })
    {
      text.append(found.byte)
      rest = rest.dropFirst(found.name.count)
    } else {
      text.append(byte)
      rest = rest.dropFirst()
    }
  }
  return String(decoding: text, as: UTF8.self)
}

private let entities: [(name: [UInt8], byte: UInt8)] = [
  ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"),
].map { (Array($0.0.utf8), UInt8(ascii: $0.1)) }
