import Drawing
import Weaving

/// The folders above a lesson that stands deeper than its language's own; the first leads to the
/// index.
func breadcrumbs(of lesson: Lesson, _ frame: PageFrame) -> Markup {
  let folders = lesson.folders
  guard !folders.isEmpty else { return Markup() }
  let home = Markup.element(
    "a", [Attribute("href", frame.link(to: frame.home))], frame.course.name)
  var items = Markup.element("li", [], home)
  for folder in folders { items += .element("li", [], folderTitle(folder)) }
  let attributes = [
    Attribute("class", "breadcrumbs"), Attribute("aria-label", frame.words.breadcrumbs),
  ]
  return .element("nav", attributes, .element("ol", [], items)) + newline
}

extension Lesson {
  /// The folders between the language's and the lesson.
  var folders: [String] {
    let folders = path.split(separator: "/").dropLast().map(String.init)
    return folders.first == language.rawValue ? Array(folders.dropFirst()) : folders
  }
}

/// `02-neural-networks` is read as "Neural networks".
func folderTitle(_ folder: String) -> String {
  let name = folder.drop { $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
  let words = (name.isEmpty ? folder[...] : name).split { $0 == "-" || $0 == "_" }
  let text = words.joined(separator: " ")
  return text.prefix(1).uppercased() + text.dropFirst()
}
