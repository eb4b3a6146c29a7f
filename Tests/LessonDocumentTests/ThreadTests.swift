import LessonDocument
import Testing

/// cmark-gfm is not safe in threads by itself.
struct ThreadTests {
  @Test("documents parsed at once are the same as one after the other")
  func parallel() async {
    let samples = Sample.all(in: "Outlines")
    await withTaskGroup { group in
      for _ in 0..<200 {
        for sample in samples {
          group.addTask { DocumentOutline.text(of: sample.input) + "\n" == sample.expected }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
