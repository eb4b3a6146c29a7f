import Foundation

/// Writes a site into its folder, which it holds for itself from `claiming` until it is gone.
///
/// The new site is built beside the old one; files that stay the same, and those that the author of the
/// site put there himself, are carried over; then both folders change places at once. Nothing but the
/// files that the last build wrote is ever deleted.
public struct SitePublisher: ~Copyable {
  private let place: OutputPlace
  private let mayReplace: Bool
  private let lock: FolderLock

  private init(_ place: OutputPlace, mayReplace: Bool, lock: consuming FolderLock) {
    self.place = place
    self.mayReplace = mayReplace
    self.lock = lock
  }

  /// Checks that `output` may be written for the lessons in `lessons`, and claims it.
  ///
  /// `force` allows a folder with other files in it. They are kept all the same, but for those in
  /// whose place a page must stand. Throws a misuse where the folder is refused, or where another
  /// build is at work in it.
  public static func claiming(_ output: String, lessons: String, force: Bool)
    throws(PublishingError) -> SitePublisher
  {
    let place = try OutputPlace(output, lessons: lessons)
    Leftovers(of: place).restoreInterruptedExchange()
    if !force { try refuseForeign(place) }
    let lock = try FolderLock.taken(at: place)
    Leftovers(of: place).remove()
    return SitePublisher(place, mayReplace: force, lock: lock)
  }

  private static func refuseForeign(_ place: OutputPlace) throws(PublishingError) {
    guard kind(at: place.path) != nil, SiteManifest(in: place.path) == nil,
      try !OldSite.isVacant(place.path)
    else { return }
    throw .misuse(
      "\(place.shown) is not empty and not a site of render's; choose another folder, or use "
        + "--force, which keeps all files but those that a page replaces")
  }

  /// Writes `site`, which has no errors. Where the folder has it already, nothing is touched.
  public func publish(_ site: Site) throws(PublishingError) -> Publication {
    let old = try OldSite(at: place.path)
    if let hashes = try hashes(of: site, ifIn: old) {
      return Publication(notes: [], hashes: hashes, written: [], isUntouched: true)
    }
    let notes = try refuseOrNote(old, site)
    let temporary = place.temporaryPath(String(getpid()))
    var new = NewSite(site, at: temporary, keeping: old, from: place.path)
    do throws(PublishingError) {
      try new.build()
      try exchangeFolders(
        place.path, temporary, aside: place.temporaryPath(Leftovers.asideSuffix))
    } catch {
      // The old site is in its place, and here is nothing but our files and second names.
      removeTree(temporary)
      throw error
    }
    var hashes: [String: String] = [:]
    for (path, hash) in new.manifest.hashes { hashes[path.text] = hash }
    return Publication(
      notes: notes + remove(old, at: temporary), hashes: hashes, written: new.written,
      isUntouched: false)
  }

  /// The hashes of the site's files, where the folder is known to have just these. Files that would
  /// have to be made to know that are not.
  private func hashes(of site: Site, ifIn old: OldSite) throws(PublishingError)
    -> [String: String]?
  {
    guard old.hasFiles(site.files.count),
      site.files.allSatisfy({ $0.hash != nil || $0.source == nil })
    else { return nil }
    var hashes: [String: String] = [:]
    for file in site.files {
      let hash = try file.contentHash()
      guard old.holds(SitePath(file.path), hash: hash) else { return nil }
      hashes[file.path] = hash
    }
    return hashes
  }

  private func refuseOrNote(_ old: OldSite, _ site: Site) throws(PublishingError) -> [String] {
    for file in site.files where !SitePath(file.path).isSafe {
      throw .misuse("'\(file.path)' is no path below the site")
    }
    if let path = old.obstacle(to: site.files) {
      throw .misuse("\(place.shown)/\(path.text) is in the way of the site; move it")
    }
    let replaced = try old.replaced(by: site.files).map { "\(place.shown)/\($0.text)" }
    guard let first = replaced.first, !mayReplace else {
      return replaced.map { "\($0) was replaced" }
    }
    throw .misuse(
      "\(first) was changed or put there by somebody; move it, or use --force to replace it")
  }

  /// Takes the old site away, file by file; whatever came into it meanwhile stays where it is.
  private func remove(_ old: OldSite, at path: String) -> [String] {
    for item in old.items.reversed() {
      let itemPath = path + "/" + item.path.text
      var status = stat()
      guard lstat(itemPath, &status) == 0, UInt64(status.st_ino) == item.inode else { continue }
      if item.kind == .folder { rmdir(itemPath) } else { unlink(itemPath) }
    }
    let isGone = rmdir(path) == 0
    return isGone ? [] : ["\(path) holds files that came into \(place.shown) during the build"]
  }
}
