/// What builds made of each lesson, and from what: a lesson of which nothing has changed is not
/// parsed, run or woven again. A build without a memory gives the same site.
public struct BuildMemory: Sendable {
  let store: any LessonStore
  /// Only where builds follow each other in one process.
  let runs: KnownRuns?

  /// A memory that lasts as long as its copies.
  public init() {
    store = MemoryStore()
    runs = KnownRuns()
  }

  /// A memory in a folder, for builds to come; it is made where it is missing. It only saves time:
  /// what cannot be read is built again, what cannot be written is forgotten.
  public init(in folder: String) {
    store = FolderStore(in: folder)
    runs = nil
  }

  /// Keeps what `site` has in its files, once they are published: `hashes` are theirs, by path.
  public func keep(_ site: Site, hashes: [String: String]) {
    var known: [String: KnownFile] = [:]
    for file in site.files {
      guard let source = file.source, let hash = hashes[file.path] else { continue }
      known[file.path] = KnownFile(source: source, hash: hash)
    }
    store.keep(known)
  }
}
