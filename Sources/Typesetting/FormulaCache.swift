/// HTML of formulas from earlier runs, as one file:
///
///     swift-ml formulas, KaTeX 0.16.4
///     d 13 5712
///     \frac{1}{2}…<span class=…
///
/// Each entry says whether the formula is displayed, and how long its TeX and its HTML are.
struct FormulaCache {
  struct Formula: Hashable {
    let tex: String
    let isDisplay: Bool
  }

  private var known: [Formula: String] = [:]
  private var used: [Formula: String] = [:]
  private var hasNew = false

  /// Reads what `encoded` wrote; nothing where it was written by another version.
  init(_ bytes: [UInt8], version: String) {
    var reader = Reader(bytes: bytes)
    guard reader.line() == Self.title(version) else { return }
    while let words = reader.line()?.split(separator: " "), words.count == 3,
      let texLength = Int(words[1]), let htmlLength = Int(words[2]),
      let tex = reader.text(texLength), let html = reader.text(htmlLength), reader.line() == ""
    {
      known[Formula(tex: tex, isDisplay: words[0] == "d")] = html
    }
  }

  private static func title(_ version: String) -> String { "swift-ml formulas, KaTeX \(version)" }

  /// The HTML of a formula, which from now on counts as used.
  mutating func html(of formula: Formula) -> String? {
    if let html = used[formula] { return html }
    guard let html = known[formula] else { return nil }
    used[formula] = html
    return html
  }

  /// Keeps the HTML of a formula.
  mutating func add(_ html: String, for formula: Formula) {
    used[formula] = html
    hasNew = true
  }

  /// What is here now has been saved.
  mutating func noteSaved() { hasNew = false }

  /// Whether a file written now would differ from the one read or saved last.
  func isChanged(keepingUnused keepsUnused: Bool) -> Bool {
    hasNew || !keepsUnused && used.count < known.count
  }

  /// The formulas used, or all, sorted, so that the same formulas give the same bytes.
  func encoded(version: String, keepingUnused keepsUnused: Bool) -> [UInt8] {
    var text = Self.title(version) + "\n"
    let kept = keepsUnused ? known.merging(used) { $1 } : used
    let sorted = kept.sorted { a, b in
      (a.key.isDisplay ? 1 : 0, a.key.tex) < (b.key.isDisplay ? 1 : 0, b.key.tex)
    }
    for (formula, html) in sorted {
      let kind = formula.isDisplay ? "d" : "i"
      text += "\(kind) \(formula.tex.utf8.count) \(html.utf8.count)\n\(formula.tex)\(html)\n"
    }
    return Array(text.utf8)
  }
}

/// Lines and texts of known length, one after the other.
private struct Reader {
  let bytes: [UInt8]
  var offset = 0

  mutating func line() -> String? {
    guard let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { offset = end + 1 }
    return String(validating: bytes[offset..<end], as: UTF8.self)
  }

  mutating func text(_ length: Int) -> String? {
    guard length >= 0, length <= bytes.count - offset else { return nil }
    defer { offset += length }
    return String(validating: bytes[offset..<offset + length], as: UTF8.self)
  }
}
