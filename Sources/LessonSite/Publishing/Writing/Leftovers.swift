import Foundation

/// What a build that was killed left beside the site.
struct Leftovers {
  /// The name of the old site during an exchange in two steps.
  static let asideSuffix = "aside"

  private let place: OutputPlace

  init(of place: OutputPlace) { self.place = place }

  /// Puts the old site back where an exchange in two steps was cut in the middle.
  func restoreInterruptedExchange() {
    let aside = place.temporaryPath(Self.asideSuffix)
    if kind(at: aside) == .folder, kind(at: place.path) == nil { rename(aside, place.path) }
  }

  /// Removes half-built and half-removed sites of builds that run no more.
  func remove() {
    for entry in (try? FolderEntry.all(in: place.parent)) ?? [] where entry.kind == .folder {
      guard entry.name.hasPrefix(place.temporaryPrefix),
        let process = pid_t(entry.name.dropFirst(place.temporaryPrefix.count)),
        process != getpid(), kill(process, 0) != 0, errno == ESRCH
      else { continue }
      remove(place.temporaryPath(String(process)))
    }
  }

  /// Files that a build wrote, and second names of files that live in the site. Anything else is
  /// somebody's only copy and stays.
  private func remove(_ path: String) {
    guard let site = try? OldSite(at: path) else { return }
    let written = SiteManifest(in: path)?.hashes
    for item in site.items.reversed() {
      let itemPath = path + "/" + item.path.text
      var status = stat()
      guard lstat(itemPath, &status) == 0 else { continue }
      if item.kind == .folder {
        rmdir(itemPath)
      } else if item.isOurs || status.st_nlink > 1 || written?[item.path] != nil {
        unlink(itemPath)
      }
    }
    rmdir(path)
  }
}
