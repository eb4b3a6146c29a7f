/// What came of publishing a site.
public struct Publication: Sendable {
  /// What the user should know, a sentence each without a full stop.
  public let notes: [String]
  /// The `contentHash` of every file, by its path.
  public let hashes: [String: String]
  /// The files that are new or other than in the site before, by their paths.
  public let written: Set<String>
  /// Whether nothing was to be done: the old site is the new one.
  public let isUntouched: Bool
}
