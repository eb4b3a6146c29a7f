/// Markdown that nobody would write, made to keep a parser busy.
public struct HostileMarkdown: CustomStringConvertible, Sendable {
  /// What it is, in a word or two.
  public let name: String
  /// Up to 256 KiB of it.
  public let text: String
  /// Its name.
  public var description: String { name }

  init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }

  init(_ name: String, repeating piece: String, upTo size: Int = 250_000) {
    self.init(name, String(repeating: piece, count: size / piece.utf8.count))
  }
}

extension HostileMarkdown {
  /// All that were thought of: containers, formulas, links, tables, definitions, fences, front matter.
  public static let all: [HostileMarkdown] = [
    HostileMarkdown("quotes", repeating: ">", upTo: 10_000),
    HostileMarkdown("quotes on lines", repeating: String(repeating: "> ", count: 32) + "a\n"),
    HostileMarkdown("list markers", repeating: "- ", upTo: 16_000),
    HostileMarkdown(
      "list markers on lines", repeating: String(repeating: "- ", count: 32) + "a\n\n"),
    HostileMarkdown("mixed markers", repeating: "> 1. - + a\n\n"),
    HostileMarkdown(
      "lists ever deeper",
      (0..<480).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()),
    HostileMarkdown(
      "quotes ever deeper in lists",
      (0..<400).map { String(repeating: "  ", count: $0) + "- > a\n" }.joined()),
    HostileMarkdown("dollars", repeating: runs(of: "$")),
    HostileMarkdown("formulas never closed", repeating: runs(of: "$a ")),
    HostileMarkdown("formulas", repeating: runs(of: "$a$ ")),
    HostileMarkdown(
      "formulas in a long cell", "|a|\n|-|\n|" + String(repeating: "$a ", count: 10_000)),
    HostileMarkdown("blocks of formulas never closed", repeating: "$$\n\n"),
    HostileMarkdown("one block of a formula", "$$\n" + String(repeating: "a\n", count: 3_000)),
    HostileMarkdown(
      "footnotes to nothing",
      (0..<30_000).map { "[^\($0)]\($0 % 500 == 0 ? "\n\n" : " ")" }.joined()),
    HostileMarkdown("footnotes", (0..<8_000).map { "[^\($0)]\n\n[^\($0)]: a\n\n" }.joined()),
    HostileMarkdown("callouts", "> [!NOTE]\n" + (0..<9_000).map { ">\n> [!n\($0)]\n" }.joined()),
    HostileMarkdown("values in prose", repeating: "`{swift-ml} a, decimals: b`\n\n"),
    HostileMarkdown("brackets", repeating: runs(of: "[")),
    HostileMarkdown("images in images", repeating: runs(of: "![")),
    HostileMarkdown("nested images", runs(of: "![") + "\n" + runs(of: "](a)")),
    HostileMarkdown("emphasis in emphasis", repeating: runs(of: "*a **b ")),
    HostileMarkdown("open links", repeating: runs(of: "[a](<b ")),
    HostileMarkdown(
      "backticks",
      repeating: (1..<120).map { String(repeating: "`", count: $0) + " " }.joined() + "\n\n"),
    HostileMarkdown("one-letter lines", repeating: runs(of: "a\n")),
    HostileMarkdown("links on lines", repeating: runs(of: "[a](b)\n")),
    HostileMarkdown(
      "wide table",
      "|" + String(repeating: "a|", count: 4_000) + "\n|"
        + String(repeating: "-|", count: 4_000) + "\n" + String(repeating: "|\n", count: 900)),
    HostileMarkdown("long table", "|a|\n|-|\n" + String(repeating: "|b|\n", count: 60_000)),
    HostileMarkdown("tables at the limit", repeating: table(rows: 990)),
    HostileMarkdown("small tables", repeating: table(rows: 1)),
    HostileMarkdown("lines of pipes", repeating: String(repeating: "|\n", count: 4_000) + "\n"),
    HostileMarkdown(
      "one definition, many uses",
      "[a]: /" + String(repeating: "u", count: 30_000) + "\n\n"
        + String(repeating: "[a] ", count: 50_000)),
    HostileMarkdown(
      "a definition over lines",
      "[a\nb]: /" + String(repeating: "u", count: 8_000) + "\n\n"
        + String(repeating: String(repeating: "[a b] ", count: 1_000) + "\n\n", count: 30)),
    HostileMarkdown("maybe definitions", repeating: runs(of: "[a]:")),
    HostileMarkdown("maybe definitions on lines", repeating: runs(of: "]:\n")),
    HostileMarkdown("fences", repeating: "```swift-ml\n//| a\n```\n"),
    HostileMarkdown(
      "open fence", "```swift-ml\n" + String(repeating: "//| label: fig-a\n\n", count: 13_000)),
    HostileMarkdown(
      "blank lines under deep lists",
      (0..<250).map {
        String(repeating: "  ", count: $0) + "- a\n"
      }.joined() + String(repeating: "\n", count: 150_000)),
    HostileMarkdown("tabs", repeating: "\t"),
    HostileMarkdown("HTML", repeating: runs(of: "<a b=\"c\"><!-- ")),
    HostileMarkdown("entities", repeating: runs(of: "&amp;&x")),
    HostileMarkdown(
      "YAML sequences", "---\na: " + String(repeating: "[", count: 8_000) + "\n---\n"),
    HostileMarkdown(
      "YAML sequences in lines", "---\n" + String(repeating: "- ", count: 4_000) + "\n---\n"),
    HostileMarkdown("YAML mappings", "---\n" + String(repeating: "{a: ", count: 1_900) + "\n---\n"),
    HostileMarkdown(
      "YAML keys in keys", "---\n" + String(repeating: "? ", count: 4_000) + "\n---\n"),
    HostileMarkdown("YAML aliases that double", aliases()),
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
}
