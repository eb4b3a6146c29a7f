import Foundation

/// Tells when something below a folder has changed.
public protocol FolderWatcher {
  /// Waits until something changes, at most `seconds`; whether anything did.
  mutating func waitForChange(atMost seconds: Double) -> Bool
}

/// The best watcher that this system has for the folder at `path`.
public func folderWatcher(at path: String) -> any FolderWatcher {
  #if os(Linux)
  if let watcher = INotifyWatcher(at: path) { return watcher }
  #endif
  return PollingWatcher(at: path)
}

/// Every folder at `path` and below it, hidden ones apart.
func folders(below path: String) -> [String] {
  var found = [path]
  var waiting = [path]
  while let folder = waiting.popLast() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where !name.hasPrefix(".") {
      var status = stat()
      let child = folder + "/" + name
      guard lstat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
      found.append(child)
      waiting.append(child)
    }
  }
  return found
}
