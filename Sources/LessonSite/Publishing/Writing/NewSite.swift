import Foundation

/// The new site while it is built beside the old one.
struct NewSite {
  private let files: [SiteFile]
  private let root: String
  private let old: OldSite
  private let oldRoot: String
  private var folders: Set<SitePath> = []
  /// What each file has turned out to be.
  private(set) var manifest = SiteManifest()
  /// The files that were not in the old site as they are.
  private(set) var written: Set<String> = []

  /// The files of `site`, to be put into a new folder at `root`, with what is to be kept of the old site
  /// at `oldRoot`.
  init(_ site: Site, at root: String, keeping old: OldSite, from oldRoot: String) {
    files = site.files
    self.root = root
    self.old = old
    self.oldRoot = oldRoot
  }

  /// Writes every file, or gives the one of the old site that is the same a second name; so is what is
  /// foreign in the old site.
  mutating func build() throws(PublishingError) {
    try makeFolder(root, like: oldRoot)
    let name = fullPath(SitePath(SiteManifest.fileName))
    // First, so that what an interrupted build leaves behind is known: names, without hashes.
    let announced = SiteManifest(naming: files.map(\.path) + [SiteManifest.unfinishedName])
    try writeFile(announced.encoded(), to: name)
    for file in files { try put(file) }
    for item in old.foreign where manifest.hashes[item.path] == nil {
      try makeFolders(above: item.path)
      try keep(item)
    }
    let unfinished = fullPath(SitePath(SiteManifest.unfinishedName))
    try writeFile(manifest.encoded(), to: unfinished)
    guard rename(unfinished, name) == 0 else { throw .machine("cannot write \(name)") }
  }

  private mutating func put(_ file: SiteFile) throws(PublishingError) {
    let path = SitePath(file.path)
    try makeFolders(above: path)
    if let hash = file.hash, old.holds(path, hash: hash) { return try link(path, hash: hash) }
    let new = NewFile(at: fullPath(path))
    try file.give { (piece) throws(PublishingError) in try new.take(piece) }
    if old.holds(path, hash: new.contentHash) {
      new.discard()
      return try link(path, hash: new.contentHash)
    }
    try new.keep()
    manifest.add(path, hash: new.contentHash)
    written.insert(file.path)
  }

  private mutating func link(_ path: SitePath, hash: String) throws(PublishingError) {
    try addName(fullPath(path), to: oldRoot + "/" + path.text)
    manifest.add(path, hash: hash)
  }

  private func keep(_ item: OldSite.Item) throws(PublishingError) {
    let source = oldRoot + "/" + item.path.text
    if item.kind != .folder { return try addName(fullPath(item.path), to: source) }
    if kind(at: fullPath(item.path)) == nil { try makeFolder(fullPath(item.path), like: source) }
  }

  private mutating func makeFolders(above path: SitePath) throws(PublishingError) {
    for folder in path.folders where folders.insert(folder).inserted {
      guard kind(at: fullPath(folder)) == nil else { continue }
      try makeFolder(fullPath(folder), like: oldRoot + "/" + folder.text)
    }
  }

  private func fullPath(_ path: SitePath) -> String { root + "/" + path.text }
}
