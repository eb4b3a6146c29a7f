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
  private var ours: Set<SitePath> = []

  /// Looks through the folder at `root`.
  init(at root: String) throws(PublishingError) {
    self.root = root
    manifest = SiteManifest(in: root)
    var waiting = [SitePath("")]
    var entries: [(entry: FolderEntry, path: SitePath, isEmpty: Bool)] = []
    var folders: [SitePath: Int] = [:]
    while let folder = waiting.popLast() {
      let path = folder.text.isEmpty ? root : root + "/" + folder.text
      let inside = try FolderEntry.all(in: path)
      if let index = folders[folder] { entries[index].isEmpty = inside.isEmpty }
      for entry in inside {
        let path = folder.appending(entry.name)
        if entry.kind == .folder {
          folders[path] = entries.count
          waiting.append(path)
        }
        entries.append((entry, path, false))
      }
    }
    let ours = try unchanged(entries.filter { $0.entry.kind == .file }.map(\.path))
    items = entries.map { entry, path, isEmpty in
      Item(
        path: path, kind: entry.kind, inode: entry.inode, isOurs: ours.contains(path),
        isEmpty: isEmpty)
    }
    self.ours = ours
  }

  /// Those of `files` that are as the last build wrote them, and its manifest.
  private func unchanged(_ files: [SitePath]) throws(PublishingError) -> Set<SitePath> {
    guard let manifest else { return Set(files.filter { $0 == SitePath(SiteManifest.fileName) }) }
    let listed = files.filter { manifest.hashes[$0] != nil }
    let read = inParallel(
      listed.count, jobs: ProcessInfo.processInfo.activeProcessorCount
    ) { [root] index -> Result<Bool, PublishingError> in
      do throws(PublishingError) {
        let hash = try contentHash(ofFileAt: root + "/" + listed[index].text)
        return .success(manifest.hashes[listed[index]] == hash)
      } catch { return .failure(error) }
    }
    var unchanged: Set<SitePath> = [SitePath(SiteManifest.fileName)]
    for (path, result) in zip(listed, read) where try result.get() { unchanged.insert(path) }
    return unchanged
  }

  /// Whether the last build wrote this file with this content, and nobody has changed it since.
  func holds(_ path: SitePath, hash: String) -> Bool {
    manifest?.hashes[path] == hash && ours.contains(path)
  }

  /// Whether the last build wrote just `count` files.
  func hasFiles(_ count: Int) -> Bool { manifest?.hashes.count == count }

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
