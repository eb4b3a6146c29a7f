import Drawing
import Weaving

/// What a lesson gives to pages, each piece as bytes that can be put away: most builds need none.
struct LessonPieces: Sendable {
  enum Kind: Int, CaseIterable, Sendable {
    /// The body of its own page, and the headings for the page's contents.
    case page
    /// The picture on the index.
    case thumbnail
    /// The text for the search.
    case search
    /// What the page's script needs to run the lesson again; empty where no cell can be changed.
    case live
  }

  /// In the order of `Kind`.
  let bytes: [[UInt8]]

  subscript(kind: Kind) -> [UInt8] { bytes[kind.rawValue] }

  var fingerprints: [Fingerprint] { bytes.map { Fingerprint(of: $0) } }

  init(bytes: [[UInt8]]) { self.bytes = bytes }

  /// `live` is the template of live cells.
  init(of woven: WovenLesson, live: Markup) {
    var page = ByteWriter()
    page.write(woven.body.text)
    page.write(woven.sections) { writer, section in
      writer.write(section.level)
      writer.write(section.number)
      writer.write(section.title)
      writer.write(section.id)
      writer.write(section.heading.text)
    }
    let thumbnail = woven.thumbnail?.bytes ?? []
    bytes = [
      page.bytes, thumbnail, Array(searchPassages(woven.passages).utf8), live.bytes,
    ]
  }
}

/// The piece `.page`, read.
struct LessonBody: Sendable {
  let markup: Markup
  let sections: [WovenLesson.Section]

  /// `nil` where `bytes` are no such piece.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    do throws(ByteReader.Damage) {
      markup = Markup(restored: try reader.text())
      sections = try reader.list { reader throws(ByteReader.Damage) in
        try WovenLesson.Section(
          level: reader.number(), number: reader.text(), title: reader.text(), id: reader.text(),
          heading: Markup(restored: reader.text()))
      }
    } catch { return nil }
  }
}
