import Drawing
import Weaving

/// The text of all lessons of a language as a script that hands it to `search.js`: a file that pages
/// load when somebody searches, from the disk as well.
///
/// It comes in pieces: `passages` gives that of a lesson, and `take` takes them.
func giveSearchIndex(
  _ lessons: some Collection<Lesson>,
  passages: (Lesson) throws(PublishingError) -> [UInt8],
  to take: ([UInt8]) throws(PublishingError) -> Void
) throws(PublishingError) {
  try take(Array("lessonIndex([".utf8))
  var separator = "\n"
  for lesson in lessons {
    let page = relativeLink(to: lesson.page, from: "index.html")
    let start = "{\"page\":\(javaScript(page)),\"title\":\(javaScript(lesson.title)),\"passages\":["
    try take(Array((separator + start).utf8) + passages(lesson) + "]}".utf8)
    separator = ",\n"
  }
  try take(Array("\n]);\n".utf8))
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
