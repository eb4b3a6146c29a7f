import LessonDocument
import SourceText
import Testing

/// The values of the front matter; what is wrong with it is in `Samples/Diagnostics`.
struct FrontMatterTests {
  private func frontMatter(_ yaml: String) -> FrontMatter {
    let file = SourceFile(path: "lesson.md", text: "---\n\(yaml)\n---\nText.\n")
    return LessonDocument(parsing: file).frontMatter
  }

  @Test("reads every key")
  func everyKey() {
    let read = frontMatter(
      """
      title: "Scoruri: ă"
      subtitle: 'it''s'
      description: >
        Two
        lines
      author: A. B.
      date: 2026-01-01
      lang: en-GB
      order: 3
      part: Gradients
      translation-of: ../ro/01.md
      draft: true
      toc: false
      number-sections: false
      """)
    var expected = FrontMatter()
    expected.title = "Scoruri: ă"
    expected.subtitle = "it's"
    expected.description = "Two lines"
    expected.author = "A. B."
    expected.date = "2026-01-01"
    expected.lang = "en-GB"
    expected.order = 3
    expected.part = "Gradients"
    expected.translationOf = "../ro/01.md"
    expected.draft = true
    expected.toc = false
    expected.numberSections = false
    #expect(read == expected)
  }

  @Test("takes what looks like a number or a truth value for a text where a text is due")
  func texts() {
    #expect(frontMatter("title: 2024\nlang: no").title == "2024")
    #expect(frontMatter("title: 2024\nlang: no").lang == "no")
  }

  @Test("a lesson without front matter has the defaults")
  func none() {
    let file = SourceFile(path: "lesson.md", text: "# Title\n")
    #expect(LessonDocument(parsing: file).frontMatter == FrontMatter())
  }
}
