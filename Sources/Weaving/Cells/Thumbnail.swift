import Drawing
import LessonDocument
import LessonLanguage
import LessonOutput

/// The small figure of a lesson on the course index.
extension LessonWeaver {
  /// The first figure or table that the page shows. Its id holds the lesson's path, since the
  /// thumbnails of all lessons stand on one page.
  func thumbnail() -> Markup? {
    let id = "thumbnail-" + asciiSlug(place.path)
    let left = place.solutions == .omit ? Set(document.partsOutsideSolutions) : nil
    let shown = document.cells.indices.filter {
      document.cells[$0].options.showsOutput && left?.contains(.cell($0)) != false
    }
    for output in shown.flatMap(outputs(of:)) {
      if let picture = outputThumbnail(output, id: id, language: place.language) { return picture }
    }
    return nil
  }
}
