/// Texts put around ranges of a text and ranges taken from it, by the offsets that they had before
/// any of it.
struct TextEdits {
  private struct Insertion {
    let offset: Int
    let text: String
    /// Where several meet: ends before beginnings, inner ends before outer ones, outer beginnings
    /// before inner ones.
    let order: (isBeginning: Int, size: Int)
  }

  private var insertions: [Insertion] = []
  private var removals: [Range<Int>] = []

  /// Puts a range between two texts.
  mutating func wrap(_ range: Range<Int>, in before: String, _ after: String) {
    insertions.append(
      Insertion(offset: range.lowerBound, text: before, order: (1, -range.count)))
    insertions.append(Insertion(offset: range.upperBound, text: after, order: (0, range.count)))
  }

  /// Takes a range away; nothing may be put around a part of it.
  mutating func remove(_ range: Range<Int>) { removals.append(range) }

  /// The text with all edits made.
  func applied(to bytes: [UInt8]) -> String {
    let sorted = insertions.sorted { a, b in
      (a.offset, a.order.isBeginning, a.order.size) < (b.offset, b.order.isBeginning, b.order.size)
    }
    var pieces = sorted.map { (start: $0.offset, end: $0.offset, text: $0.text) }
    for range in removals {
      let place = pieces.firstIndex { $0.start >= range.lowerBound } ?? pieces.count
      pieces.insert((range.lowerBound, range.upperBound, ""), at: place)
    }
    var result: [UInt8] = []
    var offset = 0
    for piece in pieces {
      result += bytes[offset..<piece.start]
      result += piece.text.utf8
      offset = piece.end
    }
    return String(decoding: result + bytes[offset...], as: UTF8.self)
  }
}
