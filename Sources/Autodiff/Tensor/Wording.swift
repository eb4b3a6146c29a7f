/// What an error says, in the languages that pages have; each says it beside the other, so that none is
/// forgotten. Whatever is not shown to readers of a page is in English.
public struct Wording: Hashable, Sendable {
  /// For pages in English, and for the command line.
  public let english: String
  /// For pages in Romanian.
  public let romanian: String

  /// The same thing in both.
  public init(_ english: String, ro romanian: String) {
    self.english = english
    self.romanian = romanian
  }
}

/// `1 element`, `2 elements`.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
  "\(count) \(count == 1 ? one : many)"
}

/// `1 element`, `2 elemente`, `20 de elemente`.
package func countedInRomanian(_ count: Int, _ one: String, _ many: String) -> String {
  if count == 1 { return "1 \(one)" }
  let rest = count % 100
  let isSmall = count == 0 || 1...19 ~= rest
  return "\(count) \(isSmall ? "" : "de ")\(many)"
}
