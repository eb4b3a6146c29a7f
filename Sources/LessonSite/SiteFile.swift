/// A file of the finished site. Its content is made whenever it is asked for, and not held.
public struct SiteFile: Sendable {
  /// Gives a file's content, piece by piece, to `take`.
  typealias Content =
    @Sendable (_ take: ([UInt8]) throws(PublishingError) -> Void) throws(PublishingError) -> Void

  /// The path below the site folder, with `/`.
  public let path: String
  /// Of everything that the content is made from; `nil` where that is not known beforehand.
  let source: Fingerprint?
  /// The `contentHash` of the content, where it is known beforehand.
  let hash: String?
  private let content: Content

  /// A file with this content.
  public init(path: String, bytes: [UInt8]) { self.init(path: path) { () in bytes } }

  /// A file whose content `make` makes.
  init(path: String, make: @escaping @Sendable () throws(PublishingError) -> [UInt8]) {
    self.init(path: path, source: nil, hash: nil) { (take) throws(PublishingError) in
      try take(try make())
    }
  }

  /// A file of which is known what it is made from, and, where it was made from the same before, what it
  /// was then. One that grows with the course comes in pieces.
  init(
    path: String, source: Fingerprint, among known: [String: KnownFile],
    content: @escaping Content
  ) {
    let hash = known[path].flatMap { $0.source == source ? $0.hash : nil }
    self.init(path: path, source: source, hash: hash, content: content)
  }

  private init(path: String, source: Fingerprint?, hash: String?, content: @escaping Content) {
    self.path = path
    self.source = source
    self.hash = hash
    self.content = content
  }

  /// Its content, piece by piece; throws where a file that it is made from cannot be read any more.
  func give(to take: ([UInt8]) throws(PublishingError) -> Void) throws(PublishingError) {
    try content(take)
  }

  /// Its content; throws where a file that it is made from cannot be read any more.
  public var bytes: [UInt8] {
    get throws(PublishingError) {
      var all: [UInt8] = []
      try give { (piece) throws(PublishingError) in
        if all.isEmpty { all = piece } else { all += piece }
      }
      return all
    }
  }

  /// The `contentHash` of its content.
  func contentHash() throws(PublishingError) -> String {
    if let hash { return hash }
    var hash = ContentHash()
    try give { (piece) throws(PublishingError) in hash.add(piece) }
    return hash.text
  }

  /// The same file with its content made, and held.
  public func held() throws(PublishingError) -> SiteFile {
    let bytes = try bytes
    return SiteFile(path: path, source: source, hash: hash) { (take) throws(PublishingError) in
      try take(bytes)
    }
  }

  /// Whether it is known what it is made from.
  public var saysItsSource: Bool { source != nil }

  /// Whether it is known to be what `other` is: made from the same, by the same program.
  public func hasSourceOf(_ other: SiteFile) -> Bool { source != nil && source == other.source }
}
