#if os(Linux)
import Foundation

/// Is told of changes by the kernel (inotify(7)), in each folder by itself.
struct INotifyWatcher: FolderWatcher {
  private final class Descriptor {
    let number: CInt
    init(_ number: CInt) { self.number = number }
    deinit { close(number) }
  }

  private let path: String
  private let descriptor: Descriptor
  /// Whether the folder itself has gone; nobody tells when it comes back.
  private var isGone = false

  /// `nil` where the system has no room for another watcher.
  init?(at path: String) {
    let number = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
    guard number >= 0 else { return nil }
    self.path = path
    descriptor = Descriptor(number)
    guard watchFolders() else { return nil }
  }

  /// Watches every folder that is there now: those that are watched already stay so.
  private func watchFolders() -> Bool {
    let events = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
    return folders(below: path).allSatisfy { folder in
      // One that has gone since is none of a watcher's business.
      inotify_add_watch(descriptor.number, folder, UInt32(events)) >= 0 || errno == ENOENT
    }
  }

  mutating func waitForChange(atMost seconds: Double) -> Bool {
    if isGone { return waitForFolder(atMost: seconds) }
    guard waits(milliseconds: CInt(max(0, seconds) * 1000)) else { return false }
    var seen = events()
    while waits(milliseconds: seen.isWhole ? Self.pause : Self.rest) { seen.add(events()) }
    if seen.hasFolders {
      _ = watchFolders()
      isGone = access(path, F_OK) != 0
    }
    return true
  }

  private mutating func waitForFolder(atMost seconds: Double) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    while access(path, F_OK) != 0 {
      if ContinuousClock.now >= end { return false }
      Thread.sleep(forTimeInterval: min(0.25, seconds))
    }
    isGone = !watchFolders()
    return true
  }

  /// Milliseconds in which other files may follow one that is whole, when several are saved at once.
  private static let pause: CInt = 2
  /// Milliseconds in which something else is followed by a whole file: editors write beside a file, move
  /// the old one away, and rename.
  private static let rest: CInt = 10

  private func waits(milliseconds: CInt) -> Bool {
    var waiting = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) > 0
  }

  /// What has happened.
  private struct Events {
    /// Whether the last of them left a whole file: one that was closed, or has got its name.
    var isWhole = false
    /// Whether some were about folders.
    var hasFolders = false

    mutating func add(_ other: Events) {
      isWhole = other.isWhole
      hasFolders = hasFolders || other.hasFolders
    }
  }

  private func events() -> Events {
    var seen = Events()
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while case let count = read(descriptor.number, &buffer, buffer.count), count > 0 {
      var offset = 0
      while offset < count {
        let (mask, length) = buffer.withUnsafeBytes {
          let event = $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          return (event.mask, Int(event.len))
        }
        // Where some were lost, these may have been about folders; a watch ends with its folder.
        let isFolder = mask & UInt32(IN_ISDIR | IN_Q_OVERFLOW | IN_IGNORED) != 0
        seen.add(
          Events(isWhole: mask & UInt32(IN_CLOSE_WRITE | IN_MOVED_TO) != 0, hasFolders: isFolder))
        offset += MemoryLayout<inotify_event>.size + length
      }
    }
    return seen
  }
}
#endif
