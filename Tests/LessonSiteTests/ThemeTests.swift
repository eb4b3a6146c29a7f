import LessonSite
import Testing

@Suite("The style sheet and the script")
struct ThemeTests {
  private let style = course.text("style.css")

  @Test("the style sheet asks for nothing")
  func asksForNothing() {
    #expect(!style.isEmpty)
    for word in ["url(", "@import", "http", "expression("] { #expect(!style.contains(word)) }
  }

  @Test("dark is the same by the system's wish and by the button, and has every colour of light")
  func darkTokens() {
    let blocks = style.split(separator: "  color-scheme: ").dropFirst().map(tokens)
    #expect(blocks.count == 3)
    guard blocks.count == 3 else { return }
    #expect(blocks[1] == blocks[2])
    let colours = blocks[0].filter { $0.value.hasPrefix("#") }
    #expect(colours.count == 25)
    #expect(Set(colours.keys).isSubset(of: blocks[1].keys))
  }

  @Test("every colour that the style sheet uses exists")
  func usedTokens() {
    let defined = Set(
      style.split(separator: "--").compactMap { piece -> Substring? in
        let name = piece.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return piece.dropFirst(name.count).hasPrefix(":") ? name : nil
      })
    for use in style.split(separator: "var(--").dropFirst() {
      let name = use.prefix { $0 != ")" && $0 != "," }
      // After a comma stands what is taken where there is none.
      #expect(defined.contains(name) || use.dropFirst(name.count).hasPrefix(","), "\(name)")
    }
  }

  @Test("the script is a file of its own and shows the button that is hidden without it")
  func script() {
    #expect(course.text("theme.js").contains("button.hidden = false"))
    let buttons = ReadPage(course.text("en/index.html")).elements.filter { $0.name == "button" }
    #expect(buttons.allSatisfy { $0.attributes["hidden"] == "" })
    #expect(
      buttons.map { $0.attributes["aria-label"] } == ["Search the lessons", "Dark theme"])
  }

  /// `--name: value` up to the end of the block.
  private func tokens(_ block: Substring) -> [Substring: Substring] {
    var found: [Substring: Substring] = [:]
    for line in block.prefix(while: { $0 != "}" }).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let name = parts[0].drop { $0 == " " }
      if parts.count == 2, name.hasPrefix("--") {
        found[name] = parts[1].drop { $0 == " " }.prefix { $0 != ";" }
      }
    }
    return found
  }
}

@Suite("Determinism")
struct DeterminismTests {
  @Test("the same lessons in another order give the same bytes")
  func order() throws {
    let a: KeyValuePairs = ["en/a.md": "# A", "ro/b.md": "# B", "en/c.md": "# C"]
    let b: KeyValuePairs = ["en/c.md": "# C", "en/a.md": "# A", "ro/b.md": "# B"]
    #expect(try site(a).contents == site(b).contents)
  }
}
