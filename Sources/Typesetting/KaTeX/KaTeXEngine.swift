/// KaTeX, loaded: about 100 ms, and then 5 ms a formula.
///
/// `@unchecked`: `Typesetter` lends it to one thread at a time, and its locks order them.
final class KaTeXEngine: @unchecked Sendable {
  private let heap: JavaScriptHeap

  init(_ files: KaTeXFiles) throws(TypesettingError) {
    let program = try files.program()
    guard let heap = JavaScriptHeap(), heap.run(Array(prelude.utf8)), heap.run(program),
      heap.run(Array(renderer.utf8))
    else { throw TypesettingError("KaTeX cannot be loaded", isMissing: true) }
    self.heap = heap
  }

  /// What KaTeX makes of a formula.
  func html(of tex: String, display: Bool) throws(TypesettingError) -> String {
    guard let answer = heap.call("typeset", tex, display), let kind = answer.utf8.first else {
      throw TypesettingError("KaTeX gave up on this formula")
    }
    let rest = String(answer.dropFirst())
    guard kind == UInt8(ascii: "+") else { throw error(rest, in: tex) }
    // KaTeX does not throw at commands that it knows and refuses: it sets them in this colour.
    if rest.contains(refusalColour) {
      let command = refusedCommands.first { tex.contains($0) } ?? "a command"
      throw TypesettingError(
        "\(command) is not available in lessons",
        at: tex.utf8Offset(of: command))
    }
    return rest
  }

  /// `position message`, the position a UTF-16 offset or empty.
  private func error(_ answer: String, in tex: String) -> TypesettingError {
    let parts = answer.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let offset = Int(parts[0]).map { utf8Offset(ofUTF16: $0, in: tex) }
    return TypesettingError(worded(parts.count > 1 ? String(parts[1]) : ""), at: offset)
  }

  /// KaTeX's message without its beginning, its place and the TeX that it repeats.
  private func worded(_ message: String) -> String {
    let beginning = "KaTeX parse error: "
    var text = Substring(
      message.hasPrefix(beginning) ? message.dropFirst(beginning.count) : message[...])
    for end in [" at position ", " at end of input"] {
      if let found = text.range(ofText: end) { text = text[..<found] }
    }
    let plain = text.unicodeScalars.filter { $0 != combiningLowLine }
    return "TeX: " + String(String.UnicodeScalarView(plain))
  }
}

/// KaTeX marks the place of an error by underlining it.
private let combiningLowLine: Unicode.Scalar = "\u{332}"

/// No author writes this one.
private let refusalColour = "#cc0f0e"

private let refusedCommands = [
  "\\includegraphics", "\\href", "\\url", "\\htmlClass", "\\htmlId", "\\htmlStyle", "\\htmlData",
]

/// What KaTeX needs and Duktape does not have.
private let prelude = """
  var console = { log: function () {}, warn: function () {}, error: function () {} };
  if (!Array.prototype.fill) {
    Array.prototype.fill = function (value) {
      for (var i = 0; i < this.length; i++) this[i] = value;
      return this;
    };
  }
  """

private let renderer = """
  function typeset(tex, display) {
    try {
      return "+" + katex.renderToString(tex, {
        displayMode: display, output: "htmlAndMathml", throwOnError: true, trust: false,
        strict: "ignore", errorColor: "\(refusalColour)", maxExpand: 1000, maxSize: 50
      });
    } catch (e) {
      var position = typeof e.position === "number" ? e.position : "";
      return "-" + position + " " + e.message;
    }
  }
  """

extension String {
  /// Where `text` begins in this one.
  fileprivate func utf8Offset(of text: String) -> Int? {
    self[...].range(ofText: text).map { utf8.distance(from: startIndex, to: $0) }
  }
}

extension Substring {
  /// The beginning of the first occurrence of `text`.
  fileprivate func range(ofText text: String) -> Index? {
    let wanted = Array(text.utf8)
    return utf8.indices.first { utf8[$0...].starts(with: wanted) }
  }
}
