import LessonDocument
import SourceText
import TestSupport
import Testing

/// Lessons may come from strangers: whatever is in them, parsing comes back soon.
@Suite(.serialized) struct HostileInputTests {
  @Test("comes back in time", arguments: HostileMarkdown.all)
  func comesBack(_ input: HostileMarkdown) {
    let file = SourceFile(path: "lesson.md", text: input.text)
    #expect(processorSeconds { _ = LessonDocument(parsing: file) } < 1)
  }
}
