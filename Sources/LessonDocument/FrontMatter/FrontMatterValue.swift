import Yams

/// A value of the front matter, read as what its key wants.
struct FrontMatterValue {
  private let scalar: Node.Scalar?

  init(_ node: Node) { scalar = node.scalar }

  /// Any single value that is not empty, as it is written: `title: 2024` is a title. The newline
  /// that YAML puts behind a folded text is left out.
  var text: String? {
    guard let scalar else { return nil }
    let text = scalar.string.utf8.reversed().drop { $0 == newline }.reversed()
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  /// A whole number without quotes.
  var integer: Int? { plain.flatMap { Int($0) } }

  /// `true` or `false` without quotes.
  var boolean: Bool? { plain.flatMap { Bool($0) } }

  /// Letters, digits and hyphens in the form of BCP 47.
  var languageTag: String? {
    guard let text else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric)
    }
    return isWellFormed && (2...3).contains(parts[0].count) ? text : nil
  }

  /// The text where no quotes stand around it.
  var plain: String? { scalar?.style == .plain ? scalar?.string : nil }
}
