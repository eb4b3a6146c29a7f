import LessonDocument
import SourceText
import Testing

/// Markdown put together at random from what has a meaning in it: nothing traps, every range lies in
/// the file, every cell's bytes are the file's.
struct RandomMarkdownTests {
  private static let pieces = [
    "a", "ă", "😀", " ", "  ", "    ", "\t", "\n", "\n\n", "> ", ">", "- ", "1. ", "- [x] ", "#",
    "# ",
    "```", "```swift-ml\n", "{swift-ml}", "~~~", "//| echo: ", "//| ", "// hide", "*", "**", "_",
    "~~",
    "[", "]", "(", ")", "![", "](", "<", ">", "<a>", "<!--", "&amp;", "&", "\\", "\\\n", "  \n",
    "`",
    "|", "|-|-|\n", "a|b\n-|-\n", "---\n", "===\n", "[a]: b\n", "[a]", "\"", "'", "title: ", ": ",
    "http://a.b", "***\n", "\u{2028}", "\u{85}", "!", "...\n", "order: 1\n",
  ]

  @Test("keeps its places", arguments: 0..<8)
  func places(seed: UInt64) {
    var random = Generator(state: seed)
    for round in 0..<300 {
      var text = round % 4 == 0 ? "---\n" : ""
      for _ in 0..<random.below(80) { text += Self.pieces[random.below(Self.pieces.count)] }
      let file = SourceFile(path: "lesson.md", text: text)
      let document = LessonDocument(parsing: file)
      check(document.blocks, in: 0..<file.bytes.count, text)
      for cell in document.cells {
        for (offset, byte) in cell.code.bytes.enumerated() where byte != 10 {
          let place = cell.code.fileOffset(of: offset)
          #expect(file.bytes[place] == byte, "\(text.debugDescription)")
        }
      }
      for diagnostic in document.diagnostics { _ = diagnostic.rendered(in: file) }
    }
  }

  private func check(_ blocks: [Block], in range: Range<Int>, _ text: String) {
    for block in blocks {
      #expect(
        range.lowerBound <= block.range.lowerBound && block.range.upperBound <= range.upperBound,
        "\(text.debugDescription)")
      switch block.content {
      case .quote(let inner): check(inner, in: block.range, text)
      case .bulletList(_, let items), .orderedList(_, _, let items):
        for item in items { check(item.blocks, in: block.range, text) }
      default: break
      }
    }
  }
}

/// SplitMix64: the same numbers everywhere.
private struct Generator {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(bound))
  }
}
