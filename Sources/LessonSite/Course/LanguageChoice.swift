import Drawing
import LessonDocument

/// Which language a lesson's page speaks: its top folder says, otherwise `lang:`, otherwise English.
struct LanguageChoice {
  let language: Language
  /// What is wrong with `lang:`, if anything.
  let complaint: String?

  init(path: String, frontMatter: FrontMatter) {
    let folder = path.split(separator: "/").dropLast().first
    let byFolder = folder.flatMap { Language(rawValue: String($0)) }
    let byTag = frontMatter.lang.map { ($0, languageOf(tag: $0)) }
    language = byFolder ?? byTag?.1 ?? .english
    complaint = byTag.flatMap { [language] tag, tagged in
      let known = Language.allCases.map { "'\($0.rawValue)'" }.joined(separator: " or ")
      if tagged == nil { return "pages do not speak '\(tag)': write \(known)" }
      if tagged == language { return nil }
      return "the lesson stands in the folder '\(language.rawValue)', but says '\(tag)'"
    }
  }
}

/// `ro` and `ro-RO` are both Romanian.
private func languageOf(tag: String) -> Language? {
  let primary = tag.prefix { $0 != "-" && $0 != "_" }
  return Language(rawValue: primary.lowercased())
}
