/// The code of a Swift source without what is no code: comments and the insides of strings become
/// blanks, so that every line keeps its number.
struct SwiftCode {
  /// The code, line by line.
  let lines: [String]

  /// Takes a source apart. Code inside an interpolation counts as part of its string.
  init(of source: String) {
    var scanner = Scanner(source)
    scanner.scan()
    lines = scanner.code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Goes through the bytes of a source; its states are code, line comment, block comment (they
  /// nest) and string.
  private struct Scanner {
    private let bytes: [UInt8]
    private var index = 0
    private(set) var code: [UInt8] = []

    init(_ source: String) { bytes = Array(source.utf8) }

    mutating func scan() {
      while index < bytes.count {
        if at("//") {
          while index < bytes.count, !at("\n") { blank() }
        } else if at("/*") {
          blankOutBlockComment()
        } else if let delimiter = stringDelimiter() {
          blankOutString(delimiter)
        } else {
          keep()
        }
      }
    }

    private func at(_ text: StaticString) -> Bool {
      guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
      return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
    }

    private mutating func keep() {
      code.append(bytes[index])
      index += 1
    }

    private mutating func blank() {
      if index < bytes.count { code.append(at("\n") ? bytes[index] : UInt8(ascii: " ")) }
      index += 1
    }

    private mutating func blankOutBlockComment() {
      var depth = 0
      repeat {
        let step = at("/*") ? 1 : at("*/") ? -1 : 0
        depth += step
        if step != 0 { blank() }
        blank()
      } while depth > 0 && index < bytes.count
    }

    private struct Delimiter {
      let hashes: Int
      let quotes: Int
      var count: Int { hashes + quotes }
    }

    /// The opening of a string that begins here: `"`, `"""`, `#"` …
    private func stringDelimiter() -> Delimiter? {
      guard at("\"") || at("#") else { return nil }
      let hashes = run(of: "#", from: index)
      let quotes = run(of: "\"", from: index + hashes)
      return quotes == 0 ? nil : Delimiter(hashes: hashes, quotes: quotes >= 3 ? 3 : 1)
    }

    private func run(of byte: Unicode.Scalar, from start: Int) -> Int {
      bytes[min(start, bytes.count)...].prefix { $0 == UInt8(ascii: byte) }.count
    }

    private mutating func blankOutString(_ delimiter: Delimiter) {
      for _ in 0..<delimiter.count { keep() }
      while index < bytes.count, !closes(delimiter) {
        if at("\\"), run(of: "#", from: index + 1) >= delimiter.hashes {
          for _ in 0...delimiter.hashes { blank() }
        }
        blank()
      }
      for _ in 0..<delimiter.count where index < bytes.count { keep() }
    }

    private func closes(_ delimiter: Delimiter) -> Bool {
      run(of: "\"", from: index) >= delimiter.quotes
        && run(of: "#", from: index + delimiter.quotes) >= delimiter.hashes
    }
  }
}
