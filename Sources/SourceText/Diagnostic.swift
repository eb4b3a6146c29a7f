/// Something that an author has to know about a place in a lesson.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is: errors keep a site from being published.
  public enum Severity: String, Hashable, Sendable {
    /// The lesson cannot be published.
    case error
    /// The lesson can be published, but something in it is probably not meant.
    case warning
  }

  /// Error or warning.
  public var severity: Severity
  /// One sentence without a full stop, in the words of a good compiler.
  public var message: String
  /// UTF-8 offsets into the file. An empty range is a place.
  public var range: Range<Int>
  /// What to write instead, each as a sentence of its own.
  public var notes: [String]
  /// What can stand in the place of the range and mends it, where that is known.
  public var replacement: String?
  /// Message and notes for the readers of a page in Romanian; `nil` for what only authors see, which is in
  /// English.
  public var romanian: Translation?

  /// A message and its notes in another language.
  public struct Translation: Hashable, Sendable {
    /// Like `Diagnostic.message`.
    public var message: String
    /// Like `Diagnostic.notes`.
    public var notes: [String]

    /// A message and its notes.
    public init(_ message: String, notes: [String] = []) {
      (self.message, self.notes) = (message, notes)
    }
  }

  /// An error unless said otherwise.
  public init(
    _ message: String, at range: Range<Int>, severity: Severity = .error, notes: [String] = [],
    replacement: String? = nil, romanian: Translation? = nil
  ) {
    self.severity = severity
    self.message = message
    self.range = range
    self.notes = notes
    self.replacement = replacement
    self.romanian = romanian
  }

  /// The same with the Romanian message and notes in the place of the English ones, where there are any.
  public var inRomanian: Diagnostic {
    guard let romanian else { return self }
    return Diagnostic(
      romanian.message, at: range, severity: severity, notes: romanian.notes,
      replacement: replacement)
  }
}

extension Diagnostic {
  /// The message as compilers and editors know it, with the line and a caret:
  ///
  ///     lessons/en/02-svm.md:42:17: error: cannot find 'sofmax' in scope
  ///      42 | let p = sofmax(s)
  ///         |         ^~~~~~
  ///         = did you mean 'softmax'?
  ///
  /// Of a long line only what stands around the place.
  public func rendered(in file: SourceFile) -> String {
    let start = file.position(at: range.lowerBound)
    let line = Excerpt(of: range, in: file.lineRange(start.line), of: file)
    var text =
      "\(file.path):\(start.line):\(start.column): \(severity.rawValue): \(message)\n"
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    text += " \(number) | \(line.text)\n"
    text += " \(gutter) | \(line.caret)\n"
    for note in notes { text += " \(gutter) = \(note)\n" }
    return text
  }
}

/// A line of a file, or what stands around a place in it, and the line below that points there.
private struct Excerpt {
  /// Lines up to this length are shown whole.
  private static let longest = 200
  private static let before = 60
  private static let after = 120

  var text: String
  /// Blanks up to the place (tabs kept, so that the caret stands right), a caret, a wavy line.
  var caret: String

  init(of range: Range<Int>, in line: Range<Int>, of file: SourceFile) {
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    var before = Array(file.text(line.lowerBound..<start).unicodeScalars)
    var after = Array(file.text(start..<line.upperBound).unicodeScalars)
    var width = file.text(start..<end).unicodeScalars.count
    if before.count + after.count > Excerpt.longest {
      if before.count > Excerpt.before { before = ["…"] + before.suffix(Excerpt.before) }
      if after.count > Excerpt.after { after = after.prefix(Excerpt.after) + ["…"] }
      width = min(width, Excerpt.after)
    }
    (text, caret) = ("", "")
    for scalar in before + after { text.unicodeScalars.append(scalar) }
    for scalar in before { caret += scalar == "\t" ? "\t" : " " }
    caret += "^" + String(repeating: "~", count: max(0, width - 1))
  }
}
