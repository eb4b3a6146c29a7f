import CMath
import Drawing
import LessonLanguage
import SourceText
import SwiftML

/// A lesson as its page hands it over: its code, with the reader's changes, and what it needs.
struct LiveLesson {
  /// A piece of the lesson's program, in order.
  struct Part {
    let kind: Kind
    let code: ExcerptedText
    /// The line of `LiveLesson.file` in which the part begins, from 1.
    let firstLine: Int
  }

  enum Kind {
    /// A cell by its number in the lesson, from 1; the text that takes the place of its figures'
    /// titles.
    case cell(Int, alternative: String?)
    /// A value in prose by its number, from 1.
    case value(Int, decimals: Int?)
  }

  private(set) var language = Language.english
  private(set) var limits = Limits.inABrowser
  private(set) var parts: [Part] = []
  private(set) var data: [String: String] = [:]
  /// All parts one after the other: what the positions of diagnostics stand on.
  private(set) var file = SourceFile(path: "", bytes: [])

  /// Reads records, each a word and what belongs to it:
  ///
  ///     language  code                       "ro"
  ///     limit     name value                 as in a lesson's front matter
  ///     cell      number alternative code    an empty alternative is none
  ///     value     number decimals code       empty decimals are none
  ///     data      path text                  a file for `loadCSV`
  ///
  /// What is none of them ends the reading.
  init(reading list: TextList) {
    var records = Records(list.texts)
    var pieces: [(kind: Kind, code: String)] = []
    reading: while let word = records.next() {
      switch word {
      case "language": language = Language(rawValue: records.text()) ?? language
      case "limit": set(limit: records.text(), records.number())
      case "cell":
        let kind = Kind.cell(records.number() ?? 0, alternative: records.textIfAny())
        pieces.append((kind, records.text()))
      case "value":
        let kind = Kind.value(records.number() ?? 0, decimals: records.number())
        pieces.append((kind, records.text()))
      case "data":
        let path = records.text()
        data[path] = records.text()
      default: break reading
      }
    }
    place(pieces)
  }

  /// The limit of calls is the browser's, whatever the lesson asks for.
  private mutating func set(limit name: String, _ value: Int?) {
    guard let name = Limits.Name(rawValue: name), name != .calls, let value else { return }
    limits[name] = min(value, name.ceiling)
  }

  private mutating func place(_ pieces: [(kind: Kind, code: String)]) {
    var bytes: [UInt8] = []
    for piece in pieces { bytes += piece.code.utf8 + [UInt8(ascii: "\n")] }
    file = SourceFile(path: "", bytes: bytes)
    var line = 1
    for piece in pieces {
      let count = 1 + piece.code.utf8.count { $0 == UInt8(ascii: "\n") }
      var code = ExcerptedText()
      for number in line..<(line + count) { code.append(file.lineRange(number), of: file) }
      parts.append(Part(kind: piece.kind, code: code, firstLine: line))
      line += count
    }
  }

  /// The files that came with the lesson.
  var files: DataFiles {
    let data = data
    return DataFiles { (path) throws(DataFileError) in
      guard let text = data[path] else { throw DataFileError.missing(path) }
      return text
    }
  }
}

/// Texts taken one after the other; past the end they are empty.
private struct Records {
  private let texts: [String]
  private var index = 0

  init(_ texts: [String]) { self.texts = texts }

  mutating func next() -> String? {
    guard index < texts.count else { return nil }
    index += 1
    return texts[index - 1]
  }

  mutating func text() -> String { next() ?? "" }

  mutating func textIfAny() -> String? {
    let text = text()
    return text.isEmpty ? nil : text
  }

  mutating func number() -> Int? { Int(text()) }
}

extension Limits {
  /// The default limits, but for calls inside calls. These use the stack of the thread that runs
  /// the wasm, about 1 MiB in browsers and node: room for 425 calls of a one-line function, and for
  /// 100 from within two loops, a closure and a longer expression. What values take is seen by the
  /// module's memory, which grows and never shrinks.
  static var inABrowser: Limits {
    var limits = Limits()
    limits.callDepth = 100
    limits.heldBytes = { Int(truncatingIfNeeded: cmath_module_memory()) }
    return limits
  }
}
