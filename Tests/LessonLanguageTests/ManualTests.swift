import Foundation
import Testing

@Suite("The manual is true") struct ManualTests {
  @Test("an example", arguments: try Manual.ofProject().examples)
  func example(_ example: Manual.Example) {
    #expect(example.complaints == [], "\(example)")
  }

  @Test("every refusal that the language knows stands in the manual")
  func everyRefusalIsShown() throws {
    let announced = try Manual.ofProject().examples.flatMap(\.announced)
    let refusals = try refusals()
    #expect(refusals.count > 10, "\(refusals)")
    for refusal in refusals {
      #expect(announced.contains { matches($0, refusal) }, "\(refusal)")
    }
  }

  @Test("no example is overlooked")
  func noneIsOverlooked() throws { #expect(try Manual.ofProject().examples.count > 60) }

  @Test(
    "a wrong document is seen",
    arguments: [
      block("print(1 + 1)") + "\n" + text("3"), block("print(1)"), block("let a = 1") + text("1"),
      block("print(x)"), block("print(x) // error: something else"),
      block("let x = 1 // error: cannot find 'x' in scope"),
      block("print(1)\nlet a = [1]\nprint(a[1])") + text("1"),
      block("var x = 1\nprint(x)") + text("1"),
    ])
  func aWrongDocumentIsSeen(_ markdown: String) {
    #expect(Manual(markdown).examples.flatMap(\.complaints) != [])
  }

  @Test("what is right passes")
  func whatIsRightPasses() {
    let right =
      block("print(1)\nprint(x) // error: cannot find 'x' in scope") + "\n"
      + block("print(2)") + "\n" + text("2")
    #expect(Manual(right).examples.map(\.complaints) == [[], []])
  }
}

/// The messages in the sources that say that something is not part of the language, cut at the
/// places where a value is put in. Notes, which say more about another message, are left out.
private func refusals() throws -> [[String]] {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let sources = tests.deletingLastPathComponent().appending(path: "Sources/LessonLanguage").path
  let phrase = Data("not part of swift-ml".utf8)
  let notes = Data("notes:".utf8)
  let names = try FileManager.default.subpathsOfDirectory(atPath: sources)
  return try names.sorted().filter { $0.hasSuffix(".swift") }.flatMap { name in
    try Data(contentsOf: URL(filePath: sources + "/" + name)).split(separator: UInt8(ascii: "\n"))
      .filter { $0.range(of: phrase) != nil && $0.range(of: notes) == nil }
      .map { pieces(of: String(decoding: $0, as: UTF8.self).split(separator: "\"")[1]) }
  }
}

/// The text of a string literal outside of its interpolations.
private func pieces(of literal: Substring) -> [String] {
  var pieces = [""]
  var depth = 0
  for character in literal {
    switch character {
    case "\\": pieces.append("")
    case "(" where pieces.last == "" || depth > 0: depth += 1
    case ")" where depth > 0: depth -= 1
    default: if depth == 0 { pieces[pieces.count - 1].append(character) }
    }
  }
  return pieces.filter { !$0.isEmpty }
}

/// Whether the pieces of a message stand in it in their order.
private func matches(_ message: String, _ pieces: [String]) -> Bool {
  var rest = message[...]
  for piece in pieces {
    guard let range = rest.range(of: piece) else { return false }
    rest = rest[range.upperBound...]
  }
  return true
}

private func block(_ code: String) -> String { "```swift-ml\n\(code)\n```\n" }

private func text(_ shown: String) -> String { "```text\n\(shown)\n```\n" }
