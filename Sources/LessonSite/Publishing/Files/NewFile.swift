import Foundation

/// A new file that comes in pieces. It is written when it has become large, or is kept: whether it is
/// wanted shows in the end, by its hash.
final class NewFile {
  private let path: String
  private var waiting: [UInt8] = []
  private var hash = ContentHash()
  private var descriptor: CInt = -1

  private static let largestWaiting = 256 << 10

  init(at path: String) { self.path = path }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func take(_ piece: [UInt8]) throws(PublishingError) {
    hash.add(piece)
    if waiting.isEmpty { waiting = piece } else { waiting += piece }
    if waiting.count > Self.largestWaiting { try write() }
  }

  /// The `contentHash` of what it has taken.
  var contentHash: String { hash.text }

  /// Writes what is left to write.
  func keep() throws(PublishingError) {
    try write()
    defer { descriptor = -1 }
    // A full disk may show only here.
    guard close(descriptor) == 0 else { throw .machine("cannot write \(path)") }
  }

  /// Leaves nothing behind.
  func discard() {
    if descriptor >= 0 { unlink(path) }
  }

  private func write() throws(PublishingError) {
    if descriptor < 0 { descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard descriptor >= 0, writeAll(waiting, to: descriptor) else {
      throw .machine("cannot write \(path)")
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
