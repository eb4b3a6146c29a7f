import LessonDocument
import SourceText
import Testing

/// Every message with its place, as the author sees it: `Samples/*.txt`.
struct DiagnosticTests {
  @Test("says what is wrong and where", arguments: Sample.all(in: "Diagnostics"))
  func messages(_ sample: Sample) {
    let file = SourceFile(path: "lesson.md", text: sample.input)
    let text = LessonDocument(parsing: file).diagnostics.map { $0.rendered(in: file) }.joined()
    #expect(text == sample.expected)
  }
}

/// Blocks, inline nodes and cells with their exact ranges.
struct OutlineTests {
  @Test("finds blocks and cells at their places", arguments: Sample.all(in: "Outlines"))
  func outline(_ sample: Sample) {
    #expect(DocumentOutline.text(of: sample.input) + "\n" == sample.expected)
  }
}
