import Drawing
import Weaving

/// The text of all lessons of a language as a script that hands it to `search.js`: a file that pages
/// load when somebody searches, from the disk as well.
func searchIndex(_ lessons: [PublishedLesson], language: Language) -> SiteFile {
  var text = "lessonIndex([\n"
  for (index, published) in lessons.enumerated() {
    let page = relativeLink(to: published.lesson.page, from: "index.html")
    text += "{\"page\":\(javaScript(page)),\"title\":\(javaScript(published.lesson.title)),"
    text += "\"passages\":["
    text += published.woven.passages.map(passage).joined(separator: ",\n")
    text += index + 1 < lessons.count ? "]},\n" : "]}\n"
  }
  text += "]);\n"
  return SiteFile(path: searchIndexPath(language), bytes: Array(text.utf8))
}

/// Where the index of a language is, below the site folder.
func searchIndexPath(_ language: Language) -> String { "search-\(language.rawValue).js" }

private func passage(_ passage: WovenLesson.Passage) -> String {
  "{\"id\":\(javaScript(passage.id)),\"heading\":\(javaScript(passage.heading)),"
    + "\"text\":\(javaScript(passage.text))}"
}
