import LessonDocument
import SourceText
import TestSupport
import Testing

/// Lessons may come from strangers: whatever is in them, parsing comes back soon.
@Suite(.serialized) struct HostileInputTests {
  struct Input: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }

    init(_ name: String, repeating piece: String, upTo size: Int = 250_000) {
      self.init(name, String(repeating: piece, count: size / piece.utf8.count))
    }
  }

  static let inputs: [Input] = [
    Input("quotes", repeating: ">", upTo: 10_000),
    Input("quotes on lines", repeating: String(repeating: "> ", count: 32) + "a\n"),
    Input("list markers", repeating: "- ", upTo: 16_000),
    Input("list markers on lines", repeating: String(repeating: "- ", count: 32) + "a\n\n"),
    Input("mixed markers", repeating: "> 1. - + a\n\n"),
    Input(
      "lists ever deeper",
      (0..<480).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()),
    Input(
      "quotes ever deeper in lists",
      (0..<400).map { String(repeating: "  ", count: $0) + "- > a\n" }.joined()),
    Input("dollars", repeating: runs(of: "$")),
    Input("formulas never closed", repeating: runs(of: "$a ")),
    Input("formulas", repeating: runs(of: "$a$ ")),
    Input("formulas in a long cell", "|a|\n|-|\n|" + String(repeating: "$a ", count: 10_000)),
    Input("blocks of formulas never closed", repeating: "$$\n\n"),
    Input("one block of a formula", "$$\n" + String(repeating: "a\n", count: 3_000)),
    Input(
      "footnotes to nothing",
      (0..<30_000).map { "[^\($0)]\($0 % 500 == 0 ? "\n\n" : " ")" }.joined()),
    Input("footnotes", (0..<8_000).map { "[^\($0)]\n\n[^\($0)]: a\n\n" }.joined()),
    Input("callouts", "> [!NOTE]\n" + (0..<9_000).map { ">\n> [!n\($0)]\n" }.joined()),
    Input("values in prose", repeating: "`{swift-ml} a, decimals: b`\n\n"),
    Input("brackets", repeating: runs(of: "[")),
    Input("images in images", repeating: runs(of: "![")),
    Input("nested images", runs(of: "![") + "\n" + runs(of: "](a)")),
    Input("emphasis in emphasis", repeating: runs(of: "*a **b ")),
    Input("open links", repeating: runs(of: "[a](<b ")),
    Input(
      "backticks",
      repeating: (1..<120).map { String(repeating: "`", count: $0) + " " }.joined() + "\n\n"),
    Input("one-letter lines", repeating: runs(of: "a\n")),
    Input("links on lines", repeating: runs(of: "[a](b)\n")),
    Input(
      "wide table",
      "|" + String(repeating: "a|", count: 4_000) + "\n|"
        + String(repeating: "-|", count: 4_000) + "\n" + String(repeating: "|\n", count: 900)),
    Input("long table", "|a|\n|-|\n" + String(repeating: "|b|\n", count: 60_000)),
    Input("tables at the limit", repeating: table(rows: 990)),
    Input("small tables", repeating: table(rows: 1)),
    Input("lines of pipes", repeating: String(repeating: "|\n", count: 4_000) + "\n"),
    Input(
      "one definition, many uses",
      "[a]: /" + String(repeating: "u", count: 30_000) + "\n\n"
        + String(repeating: "[a] ", count: 50_000)),
    Input(
      "a definition over lines",
      "[a\nb]: /" + String(repeating: "u", count: 8_000) + "\n\n"
        + String(repeating: String(repeating: "[a b] ", count: 1_000) + "\n\n", count: 30)),
    Input("maybe definitions", repeating: runs(of: "[a]:")),
    Input("maybe definitions on lines", repeating: runs(of: "]:\n")),
    Input("fences", repeating: "```swift-ml\n//| a\n```\n"),
    Input("open fence", "```swift-ml\n" + String(repeating: "//| label: fig-a\n\n", count: 13_000)),
    Input(
      "blank lines under deep lists",
      (0..<250).map {
        String(repeating: "  ", count: $0) + "- a\n"
      }.joined() + String(repeating: "\n", count: 150_000)),
    Input("tabs", repeating: "\t"),
    Input("HTML", repeating: runs(of: "<a b=\"c\"><!-- ")),
    Input("entities", repeating: runs(of: "&amp;&x")),
    Input("YAML sequences", "---\na: " + String(repeating: "[", count: 8_000) + "\n---\n"),
    Input("YAML sequences in lines", "---\n" + String(repeating: "- ", count: 4_000) + "\n---\n"),
    Input("YAML mappings", "---\n" + String(repeating: "{a: ", count: 1_900) + "\n---\n"),
    Input("YAML keys in keys", "---\n" + String(repeating: "? ", count: 4_000) + "\n---\n"),
    Input("YAML aliases that double", aliases()),
  ]

  /// As long as a run of lines may be, and a blank line.
  private static func runs(of piece: String) -> String {
    String(repeating: piece, count: 8_000 / piece.utf8.count) + "\n\n"
  }

  private static func table(rows: Int) -> String {
    let row = { (cell: String) in "|" + String(repeating: cell + "|", count: 16) + "\n" }
    return row("a") + row("-") + String(repeating: "b\n", count: rows) + "\n"
  }

  private static func aliases() -> String {
    let doubling = (1..<60).map { "k\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    return "---\nk0: &a0 [x]\n" + doubling + "? *a59\n: 1\n---\n"
  }

  @Test("comes back in time", arguments: inputs)
  func comesBack(_ input: Input) {
    let file = SourceFile(path: "lesson.md", text: input.text)
    #expect(processorSeconds { _ = LessonDocument(parsing: file) } < 1)
  }
}
