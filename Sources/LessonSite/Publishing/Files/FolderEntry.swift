import Foundation

/// What stands in a folder under one name.
struct FolderEntry {
  /// What it is; links are not followed.
  enum Kind {
    case file, folder, link
    /// A pipe, a socket, a device.
    case other
  }

  let name: String
  let kind: Kind
  /// Tells a file from another one that has taken its name.
  let inode: UInt64

  /// The entries of the folder at `path`, in the order of their names' bytes.
  static func all(in path: String) throws(PublishingError) -> [FolderEntry] {
    var entries: [FolderEntry] = []
    for name in try names(in: path).sorted(by: precedes) {
      var status = stat()
      // What has gone in the meantime is no entry.
      guard lstat(path + "/" + name, &status) == 0 else { continue }
      entries.append(
        FolderEntry(name: name, kind: Kind(mode: status.st_mode), inode: UInt64(status.st_ino)))
    }
    return entries
  }

  private static func names(in path: String) throws(PublishingError) -> [String] {
    guard let folder = opendir(path) else { throw .machine("cannot read folder \(path)") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self) else {
        throw PublishingError(
          cause: .machine,
          message: "cannot read '\(String(decoding: bytes, as: UTF8.self))' in \(path): "
            + "its name is not UTF-8")
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

extension FolderEntry.Kind {
  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

/// The order of bytes: the same on every machine, and two spellings of `é` are two names.
func precedes(_ first: String, _ second: String) -> Bool {
  first.utf8.lexicographicallyPrecedes(second.utf8)
}
