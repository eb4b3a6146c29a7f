import Drawing
import Weaving

/// The text of all lessons of a language as a script that hands it to `search.js`: a file that pages
/// load when somebody searches, from the disk as well.
///
/// `passages` gives the piece of a lesson, by its place in `lessons`.
func searchIndex(
  _ lessons: [Lesson], passages: (Int) throws(PublishingError) -> [UInt8]
) throws(PublishingError) -> [UInt8] {
  var script = Array("lessonIndex([\n".utf8)
  for (index, lesson) in lessons.enumerated() {
    let page = relativeLink(to: lesson.page, from: "index.html")
    let start = "{\"page\":\(javaScript(page)),\"title\":\(javaScript(lesson.title)),\"passages\":["
    script += start.utf8
    script += try passages(index)
    script += (index + 1 < lessons.count ? "]},\n" : "]}\n").utf8
  }
  script += "]);\n".utf8
  return script
}

/// The passages of one lesson in the index.
func searchPassages(_ passages: [WovenLesson.Passage]) -> String {
  passages.map(passage).joined(separator: ",\n")
}

/// Where the index of a language is, below the site folder.
func searchIndexPath(_ language: Language) -> String { "search-\(language.rawValue).js" }

private func passage(_ passage: WovenLesson.Passage) -> String {
  "{\"id\":\(javaScript(passage.id)),\"heading\":\(javaScript(passage.heading)),"
    + "\"text\":\(javaScript(passage.text))}"
}
