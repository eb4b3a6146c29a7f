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
    var waiting = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, CInt(max(0, seconds) * 1000)) > 0 else { return false }
    drain()
    // Editors write beside a file and rename, in some milliseconds: wait for a moment of rest.
    while poll(&waiting, 1, Self.restMilliseconds) > 0 { drain() }
    _ = watchFolders()
    return true
  }

  private static let restMilliseconds: CInt = 8

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while read(descriptor.number, &buffer, buffer.count) > 0 {}
  }
}
#endif
