import Foundation

/// Looks at the sizes and times of all files, four times a second: where the system tells nothing
/// by itself.
struct PollingWatcher: FolderWatcher {
  private let path: String
  private var seen: [String: [Int]]

  init(at path: String) {
    self.path = path
    seen = Self.look(at: path)
  }

  mutating func waitForChange(atMost seconds: Double) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      let now = Self.look(at: path)
      defer { seen = now }
      if now != seen { return true }
      if ContinuousClock.now >= end { return false }
      Thread.sleep(forTimeInterval: min(0.25, seconds))
    }
  }

  /// Size, time and identity of each file.
  private static func look(at path: String) -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for folder in folders(below: path) {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        var status = stat()
        guard stat(folder + "/" + name, &status) == 0 else { continue }
        #if canImport(Darwin)
        let time = status.st_mtimespec
        #else
        let time = status.st_mtim
        #endif
        found[folder + "/" + name] = [
          Int(status.st_size), Int(time.tv_sec), Int(time.tv_nsec), Int(status.st_ino),
        ]
      }
    }
    return found
  }
}
