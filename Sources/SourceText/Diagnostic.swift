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

  /// An error unless said otherwise.
  public init(
    _ message: String, at range: Range<Int>, severity: Severity = .error, notes: [String] = []
  ) {
    self.severity = severity
    self.message = message
    self.range = range
    self.notes = notes
  }
}

extension Diagnostic {
  /// The message as compilers and editors know it, with the line and a caret:
  ///
  ///     lessons/en/02-svm.md:42:17: error: cannot find 'sofmax' in scope
  ///      42 | let p = sofmax(s)
  ///         |         ^~~~~~
  ///         = did you mean 'softmax'?
  public func rendered(in file: SourceFile) -> String {
    let start = file.position(at: range.lowerBound)
    let lineRange = file.lineRange(start.line)
    var text =
      "\(file.path):\(start.line):\(start.column): \(severity.rawValue): \(message)\n"
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    text += " \(number) | \(file.text(lineRange))\n"
    text += " \(gutter) | \(caret(from: lineRange, in: file))\n"
    for note in notes { text += " \(gutter) = \(note)\n" }
    return text
  }

  /// Blanks up to the column (tabs kept, so that the caret stands right), a caret, a wavy line.
  private func caret(from line: Range<Int>, in file: SourceFile) -> String {
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    var text = ""
    for scalar in file.text(line.lowerBound..<start).unicodeScalars {
      text += scalar == "\t" ? "\t" : " "
    }
    let width = file.text(start..<end).unicodeScalars.count
    return text + "^" + String(repeating: "~", count: max(0, width - 1))
  }
}
