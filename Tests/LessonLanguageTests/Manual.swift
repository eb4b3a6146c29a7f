import Foundation
import LessonLanguage
import SourceText

/// The examples of docs/swift-ml.md. Each `swift-ml` block is a program by itself; a `text` block
/// right after it shows what it prints. In the code `// error: message` and `// warning: message`
/// stand at the line that gets the message; an example without them that has errors shows these in
/// the `text` block, as an author sees them.
struct Manual {
  struct Example: CustomStringConvertible {
    /// The line of the document where the code begins.
    let line: Int
    let code: String
    /// The `text` block after it.
    let shown: String
    var description: String { "docs/swift-ml.md:\(line)" }
  }

  private(set) var examples: [Example] = []

  /// The manual of this project.
  static func ofProject() throws -> Manual {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.deletingLastPathComponent().appending(path: "docs/swift-ml.md")
    return Manual(try String(contentsOf: file, encoding: .utf8))
  }

  init(_ markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var index = 0
    while index < lines.count {
      guard lines[index] == "```swift-ml" else {
        index += 1
        continue
      }
      let (code, end) = fenced(lines, from: index)
      var shown = ""
      let next = lines[min(end, lines.count)...].firstIndex { !$0.isEmpty } ?? lines.count
      if next < lines.count, lines[next] == "```text" { shown = fenced(lines, from: next).text }
      examples.append(Example(line: index + 2, code: code, shown: shown))
      index = end
    }
  }
}

/// The text of the block whose fence is line `start`, and the line after it.
private func fenced(_ lines: [String], from start: Int) -> (text: String, end: Int) {
  let end = lines[(start + 1)...].firstIndex { $0 == "```" } ?? lines.count
  return (lines[(start + 1)..<end].map { $0 + "\n" }.joined(), end + 1)
}

extension Manual.Example {
  private var file: SourceFile { SourceFile(path: "example.swift", text: code) }

  /// The example as the only cell of a lesson.
  var lesson: LessonProgram { LessonProgram(cells: [ExcerptedText(wholeOf: file)]) }

  /// The messages that the code says it gets, by line.
  var announced: [String] {
    code.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      number, line in
      line.firstMatch(of: #/// ((?:error|warning): .*)$/#).map { "\(number + 1): \($0.output.1)" }
    }
  }

  /// Where the document shows something else than what comes of the example.
  var complaints: [String] {
    let result = lesson.run()
    let messages = result.diagnostics.map {
      "\(file.position(at: $0.range.lowerBound).line): \($0.severity.rawValue): \($0.message)"
    }
    let announced = announced
    var text = result.plainText
    if announced.isEmpty { text += result.diagnostics.map { $0.rendered(in: file) }.joined() }
    var found: [String] = []
    if text != shown { found.append("shows:\n\(text)instead of:\n\(shown)") }
    if !announced.isEmpty, announced != messages {
      found.append("says \(messages) instead of \(announced)")
    }
    return found
  }
}
