import Foundation

/// Keeps other builds out of a folder for as long as it lives. A folder that was not there is made,
/// and goes again if it stays empty.
struct FolderLock: ~Copyable {
  private let descriptor: CInt
  private let path: String
  private let isNew: Bool

  private init(descriptor: CInt, path: String, isNew: Bool) {
    self.descriptor = descriptor
    self.path = path
    self.isNew = isNew
  }

  /// Locks the folder at `place`; a misuse when another process holds it.
  static func taken(at place: OutputPlace) throws(PublishingError) -> FolderLock {
    let isNew = try makeIfMissing(place)
    let descriptor = try lockedDescriptor(place)
    return FolderLock(descriptor: descriptor, path: place.path, isNew: isNew)
  }

  private static func makeIfMissing(_ place: OutputPlace) throws(PublishingError) -> Bool {
    var path = ""
    for part in pathParts(place.parent) {
      path += "/" + part
      if kind(at: path) == nil { try makeFolder(path) }
    }
    if mkdir(place.path, 0o777) == 0 { return true }
    guard errno == EEXIST else { throw .machine("cannot make folder \(place.shown)") }
    return false
  }

  /// A build that ends may put a new folder in the place of the one that was opened here.
  private static func lockedDescriptor(_ place: OutputPlace) throws(PublishingError) -> CInt {
    while true {
      let descriptor = open(place.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .machine("cannot open \(place.shown)") }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(descriptor)
        guard code == EWOULDBLOCK else { throw .machine("cannot lock \(place.shown)", code: code) }
        throw .misuse("another build is writing into \(place.shown)")
      }
      if FileIdentity(of: descriptor) == FileIdentity(at: place.path) { return descriptor }
      close(descriptor)
    }
  }

  deinit {
    // Fails, as it should, where there is something in it.
    if isNew { rmdir(path) }
    close(descriptor)
  }
}
