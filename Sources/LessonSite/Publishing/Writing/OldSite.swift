import Foundation

/// What stands in the site folder before a build replaces it.
struct OldSite {
  /// Something in the site folder.
  struct Item {
    let path: SitePath
    let kind: FolderEntry.Kind
    let inode: UInt64
    /// The last build wrote it, and nobody has changed it since.
    let isOurs: Bool
    /// A folder with nothing in it.
    let isEmpty: Bool
  }

  /// Every folder before what is in it.
  private(set) var items: [Item] = []
  private let root: String
  private let manifest: SiteManifest?

  /// Looks through the folder at `root`.
  init(at root: String) throws(PublishingError) {
    self.root = root
    manifest = SiteManifest(in: root)
    var waiting = [SitePath("")]
    while let folder = waiting.popLast() {
      let path = folder.text.isEmpty ? root : root + "/" + folder.text
      for entry in try FolderEntry.all(in: path) {
        let item = try item(for: entry, at: folder.appending(entry.name))
        items.append(item)
        if item.kind == .folder { waiting.append(item.path) }
      }
    }
  }

  private func item(for entry: FolderEntry, at path: SitePath) throws(PublishingError) -> Item {
    let fullPath = root + "/" + path.text
    var isOurs = path == SitePath(SiteManifest.fileName)
    if entry.kind == .file, let manifest, manifest.hashes[path] != nil {
      isOurs = manifest.wrote(try readFile(fullPath), to: path)
    }
    let isEmpty = entry.kind == .folder ? try FolderEntry.all(in: fullPath).isEmpty : false
    return Item(
      path: path, kind: entry.kind, inode: entry.inode, isOurs: isOurs, isEmpty: isEmpty)
  }

  /// Whether nobody would miss anything here: a `.gitignore` alone holds a place in a repository.
  static func isVacant(_ path: String) throws(PublishingError) -> Bool {
    try FolderEntry.all(in: path).allSatisfy { $0.name == ".gitignore" }
  }

  /// What others put here: kept by every build.
  var foreign: [Item] { items.filter { !$0.isOurs && ($0.kind != .folder || $0.isEmpty) } }

  /// Foreign files in whose place `files` would put others.
  func replaced(by files: [SiteFile]) throws(PublishingError) -> [SitePath] {
    let foreign = Dictionary(
      foreign.filter { $0.kind == .file }.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    var replaced: [SitePath] = []
    for file in files where foreign[SitePath(file.path)] != nil {
      if try readFile(root + "/" + file.path) != file.bytes { replaced.append(SitePath(file.path)) }
    }
    return replaced
  }

  /// What is in the way of `files` and cannot be replaced: a folder or a link where a file must
  /// stand, a file where a folder must.
  func obstacle(to files: [SiteFile]) -> SitePath? {
    let folders = Set(files.flatMap { SitePath($0.path).folders })
    let paths = Set(files.map { SitePath($0.path) })
    let isInTheWay = { (item: Item) in
      item.kind == .folder
        ? paths.contains(item.path) && holdsForeign(item.path)
        : item.kind != .file && paths.contains(item.path)
          || folders.contains(item.path) && !item.isOurs
    }
    return items.first(where: isInTheWay)?.path
  }

  private func holdsForeign(_ folder: SitePath) -> Bool {
    foreign.contains { $0.path == folder || $0.path.folders.contains(folder) }
  }
}
