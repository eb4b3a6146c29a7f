import Foundation

/// The new site while it is built beside the old one.
struct NewSite {
  private let files: [SiteFile]
  private let root: String

  /// The files of `site`, to be written to a new folder at `root`.
  init(_ site: Site, at root: String) {
    files = site.files
    self.root = root
  }

  /// Writes every file and gives what is foreign in the old site a second name here.
  func build(keeping old: OldSite, from oldRoot: String) throws(PublishingError) {
    try makeFolder(root, like: oldRoot)
    let manifest = SiteManifest(of: files)
    // First, so that what an interrupted build leaves behind is known.
    try writeFile(manifest.encoded(), to: fullPath(SitePath(SiteManifest.fileName)))
    for file in files {
      let path = SitePath(file.path)
      try makeFolders(above: path, like: oldRoot)
      try writeFile(file.bytes, to: fullPath(path))
    }
    for item in old.foreign where manifest.hashes[item.path] == nil {
      try makeFolders(above: item.path, like: oldRoot)
      try keep(item, from: oldRoot)
    }
  }

  private func keep(_ item: OldSite.Item, from oldRoot: String) throws(PublishingError) {
    let source = oldRoot + "/" + item.path.text
    if item.kind != .folder { return try addName(fullPath(item.path), to: source) }
    if kind(at: fullPath(item.path)) == nil { try makeFolder(fullPath(item.path), like: source) }
  }

  private func makeFolders(above path: SitePath, like oldRoot: String) throws(PublishingError) {
    for folder in path.folders where kind(at: fullPath(folder)) == nil {
      try makeFolder(fullPath(folder), like: oldRoot + "/" + folder.text)
    }
  }

  private func fullPath(_ path: SitePath) -> String { root + "/" + path.text }
}
