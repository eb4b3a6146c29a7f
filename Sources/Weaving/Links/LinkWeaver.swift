import Drawing
import LessonDocument
import SourceText

/// Links: what may leave a lesson, and where it leads.
extension LessonWeaver {
  /// A link that leads somewhere, and what it says where its author wrote no text.
  private struct Target {
    /// `nil` where it is left out of the page.
    let address: String?
    var name: String?
    /// The name where it is a heading of this page: with its formulas and values.
    var heading: Markup?
    /// What is wrong where it has no name and needs one, and how it could have one.
    var complaint = "this link has no text, and what it leads to has no number"
    var advice = "write a text between '[' and ']', or give the cell a caption"
  }

  mutating func link(
    to destination: String, title: String, _ content: [Inline], at range: Range<Int>
  ) -> Markup {
    var text = pieces(content)
    guard let target = target(of: destination, at: range) else { return text }
    if text == Markup() {
      guard let name = target.heading ?? target.name.map({ Markup(quoted($0, in: place.language)) })
      else {
        complain(target.complaint, at: range, notes: [target.advice])
        return text
      }
      text = name
    }
    guard let address = target.address, !isContents else { return text }
    var attributes = [Attribute("href", address)]
    if !title.isEmpty { attributes.append(Attribute("title", title)) }
    return .element("a", attributes, text)
  }

  /// What a link without a text of its own says.
  mutating func name(of destination: String, at range: Range<Int>) -> String? {
    target(of: destination, at: range)?.name.map { quoted($0, in: place.language) }
  }

  /// What to write into `href`; `nil`, with a diagnostic, where the link cannot be used.
  private mutating func target(of destination: String, at range: Range<Int>) -> Target? {
    switch WebAddress(destination) {
    case .external(let address):
      return Target(
        address: address, complaint: "this link has no text",
        advice: "write one between '[' and ']', or '<\(address)>'")
    case .refused(let reason):
      complain("this link cannot be used: \(reason)", at: range)
      return nil
    case .relative("", nil):
      complain("this link leads nowhere", at: range)
      return nil
    case .relative("", let fragment?):
      return target(ofOwn: fragment, at: range)
    case .relative(let path, let fragment): return target(path, fragment, at: range)
    }
  }

  /// A place of this lesson.
  private mutating func target(ofOwn label: String, at range: Range<Int>) -> Target? {
    guard let anchor = anchor(label, outline.anchors, at: range) else { return nil }
    let isThere = isOnPage(anchor, at: range)
    var target = Target(address: isThere ? "#" + anchor.id : nil, name: anchor.name(words))
    if let advice = adviceOnHidden(label) { target.advice = advice }
    if case .section("", _) = anchor.kind { target.heading = heading(of: anchor.id) }
    return target
  }

  /// Whether a place is on its page, which may be without solutions. What is itself left out may lead
  /// there.
  private mutating func isOnPage(_ anchor: Anchor, at range: Range<Int>) -> Bool {
    guard place.solutions == .omit, anchor.isInSolution, !isLeftOut else { return true }
    diagnostics.append(
      Diagnostic(
        "this leads into a solution that '--solutions omit' leaves out", at: range,
        severity: .warning))
    return false
  }

  private mutating func anchor(
    _ fragment: String, _ anchors: [String: Anchor], at range: Range<Int>
  ) -> Anchor? {
    if let anchor = anchors[fragment] { return anchor }
    complain("there is no place '#\(fragment)' to link to", at: range, among: anchors, fragment)
    return nil
  }

  /// Another lesson, which authors link by its `.md` file, as on a code host; or another file.
  private mutating func target(_ path: String, _ fragment: String?, at range: Range<Int>)
    -> Target?
  {
    guard let resolved = resolved(path, from: place.path) else {
      complain("the link leads out of the lessons' folder", at: range)
      return nil
    }
    guard let page = page(of: resolved) else {
      return fragment == nil ? file(resolved, at: range) : missing(resolved, at: range)
    }
    linkedLessons.insert(resolved)
    let address = relativeLink(to: page.path, from: ownPage)
    guard let fragment else {
      return Target(address: address, name: page.title.isEmpty ? nil : page.title)
    }
    return anchor(fragment, page.anchors, at: range).map { anchor in
      let name =
        resolved == place.path
        ? anchor.name(words)
        : anchor.name(words, inLesson: page.title, from: place.number)
      let isThere = isOnPage(anchor, at: range)
      return Target(address: isThere ? address + "#" + anchor.id : nil, name: name)
    }
  }

  /// Drafts may lead to each other.
  private func page(of path: String) -> LessonPlace.Page? {
    place.pages[path]
      ?? (document.frontMatter.draft ? place.pages.page(ofDraft: path) : nil)
  }

  private mutating func missing(_ path: String, at range: Range<Int>) -> Target? {
    if place.pages.drafts.contains(path) {
      complain(
        "the lesson '\(path)' is a draft: the site leaves it out, and this link would lead nowhere",
        at: range, notes: ["take 'draft: true' out of it, or link to it once it is none"])
      return nil
    }
    let known = (place.pages.paths + place.files.paths.sorted()).filter { $0 != place.path }
    let notes = advice(onMissing: path) ?? near(path, among: known)
    let what = path.hasSuffix(".md") ? "lesson" : "file"
    complain("there is no \(what) '\(path)' to link to", at: range, notes: notes)
    return nil
  }

  /// What is usually meant by paths of some kinds.
  private func advice(onMissing path: String) -> [String]? {
    if isReadme(path) { return ["a README.md is for visitors of a code host and has no page"] }
    if place.pages[path + ".md"] != nil {
      return ["did you mean '\(relativeLink(to: path + ".md", from: place.path))'?"]
    }
    let isHost = path.split(separator: "/").contains { $0.hasPrefix("www.") }
    return isHost ? ["an address on another host begins with 'https://'"] : nil
  }

  /// What may have been meant, as it has to be written in this lesson.
  func near(_ path: String, among known: [String]) -> [String] {
    let near = nearestName(to: path, among: known)
    return near.map { ["did you mean '\(relativeLink(to: $0, from: place.path))'?"] } ?? []
  }

  private mutating func file(_ path: String, at range: Range<Int>) -> Target? {
    guard place.files.paths.contains(path) else { return missing(path, at: range) }
    if let reason = refusalOfFile(path, place.files) {
      complain("the file '\(path)' cannot be part of the site: \(reason)", at: range)
      return nil
    }
    files.insert(path)
    return Target(
      address: relativeLink(to: path, from: ownPage),
      name: path.split(separator: "/").last.map(String.init))
  }

  private func isReadme(_ path: String) -> Bool { path.split(separator: "/").last == "README.md" }

  /// The page of this lesson, below the site's folder.
  var ownPage: String { place.pages[place.path]?.path ?? place.path }

  private mutating func complain<Value>(
    _ message: String, at range: Range<Int>, among known: [String: Value], _ name: String
  ) {
    let near = nearestName(to: name, among: known.keys.sorted())
    let notes = near.map { ["did you mean '\($0)'?"] } ?? []
    diagnostics.append(Diagnostic(message, at: range, notes: notes))
  }
}
