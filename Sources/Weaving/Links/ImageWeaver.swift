import Drawing
import LessonDocument
import SourceText

/// Images: files beside the lessons, with their size, so that nothing moves when they arrive.
extension LessonWeaver {
  mutating func image(
    _ source: String, title: String, alternative: [Inline], at range: Range<Int>
  ) -> Markup {
    guard let path = imagePath(source, at: range) else { return Markup(plainText(alternative)) }
    files.insert(path)
    var attributes = [
      Attribute("src", relativeLink(to: path, from: ownPage)),
      Attribute("alt", plainText(alternative)), Attribute("loading", "lazy"),
    ]
    if !title.isEmpty { attributes.append(Attribute("title", title)) }
    if let bytes = place.files.bytes(of: path), let size = ImageSize(bytes) {
      attributes.append(Attribute("width", String(size.width)))
      attributes.append(Attribute("height", String(size.height)))
    }
    return .void("img", attributes)
  }

  /// An image that is all of a paragraph is a figure; its title, if it has one, is the caption.
  mutating func imageFigure(_ inlines: [Inline]) -> Markup? {
    guard inlines.count == 1,
      case .image(let source, let title, let alternative, let range)? = inlines.first
    else { return nil }
    var content = image(source, title: "", alternative: alternative, at: range)
    if !title.isEmpty { content += .element("figcaption", [], title) }
    return .element("figure", [Attribute("class", "image-figure")], content) + newline
  }

  /// The image's path below the lessons folder; `nil`, with a diagnostic, where it cannot be used.
  private mutating func imagePath(_ source: String, at range: Range<Int>) -> String? {
    switch WebAddress(source) {
    case .external:
      complain("an image cannot come from another host: pages ask no other host", at: range)
      return nil
    case .refused(let reason):
      complain("this image cannot be used: \(reason)", at: range)
      return nil
    case .relative(let path, _):
      guard let resolved = resolved(path, from: place.path) else {
        complain("the image is outside the lessons' folder", at: range)
        return nil
      }
      return checked(resolved, at: range)
    }
  }

  private mutating func checked(_ path: String, at range: Range<Int>) -> String? {
    guard place.files.paths.contains(path) else {
      complain(
        "there is no image '\(path)'", at: range,
        notes: near(path, among: place.files.paths.sorted()))
      return nil
    }
    let kind = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard imageKinds.contains(kind) else {
      complain(
        "'\(path)' is no image that pages show", at: range,
        notes: ["images are \(imageKinds.joined(separator: ", "))"])
      return nil
    }
    if let reason = refusalOfFile(path, place.files) {
      complain("the image '\(path)' cannot be used: \(reason)", at: range)
      return nil
    }
    return path
  }
}

private let imageKinds = ["png", "jpg", "jpeg", "gif", "webp", "svg"]
