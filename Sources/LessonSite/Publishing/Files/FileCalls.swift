import Foundation

// The system calls that reading and publishing need; each fails with the path and the reason.

/// Whether a path leads to what another one leads to, links followed; `nil` for what is not there.
struct FileIdentity: Equatable {
  let device: UInt64
  let inode: UInt64

  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(of descriptor: CInt) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }
}

/// The kind of what stands at `path`, a link itself not followed; `nil` for nothing.
func kind(at path: String) -> FolderEntry.Kind? {
  var status = stat()
  return lstat(path, &status) == 0 ? FolderEntry.Kind(mode: status.st_mode) : nil
}

/// The path without links, `.` and `..`; `nil` for what is not there.
func resolvedPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Makes a folder with the permissions of `model`, or the usual ones.
func makeFolder(_ path: String, like model: String? = nil) throws(PublishingError) {
  guard mkdir(path, 0o777) == 0 else { throw .machine("cannot make folder \(path)") }
  var status = stat()
  if let model, lstat(model, &status) == 0 { _ = chmod(path, status.st_mode & 0o7777) }
}

/// Writes a new file.
func writeFile(_ bytes: [UInt8], to path: String) throws(PublishingError) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw .machine("cannot write \(path)") }
  let isWritten = writeAll(bytes, to: descriptor)
  let code = errno
  // A full disk may show only here.
  let isClosed = close(descriptor) == 0
  if !isWritten { throw .machine("cannot write \(path)", code: code) }
  if !isClosed { throw .machine("cannot write \(path)") }
}

func writeAll(_ bytes: [UInt8], to descriptor: CInt) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count < 0 && errno != EINTR { return false }
      done += max(0, count)
    }
    return true
  }
}

/// The bytes behind a descriptor, at most `limit` of them.
func readAll(_ descriptor: CInt, atMost limit: Int) -> [UInt8]? {
  var bytes: [UInt8] = []
  var status = stat()
  // Of a file all at once, and one more to see its end.
  let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) + 1 : 0
  var chunk = [UInt8](repeating: 0, count: size > 1 ? min(size, 1 << 20) : 64 << 10)
  while bytes.count < limit {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    if count < 0 { return nil }
    if count == 0 { break }
    bytes.append(contentsOf: chunk[..<min(count, limit - bytes.count)])
  }
  return bytes
}

/// The bytes of a file.
func readFile(_ path: String, atMost limit: Int = .max) throws(PublishingError) -> [UInt8] {
  // A pipe would wait for its writer without NONBLOCK.
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw .machine("cannot read \(path)") }
  defer { close(descriptor) }
  guard let bytes = readAll(descriptor, atMost: limit) else {
    throw .machine("cannot read \(path)")
  }
  return bytes
}

/// Gives what stands at `source` (a link itself) a second name; copies where the file system
/// cannot.
func addName(_ path: String, to source: String) throws(PublishingError) {
  if linkat(AT_FDCWD, source, AT_FDCWD, path, 0) == 0 { return }
  guard kind(at: source) == .file else { throw .machine("cannot keep \(source)") }
  try writeFile(readFile(source), to: path)
  var status = stat()
  if lstat(source, &status) == 0 { _ = chmod(path, status.st_mode & 0o7777) }
}

/// Removes a folder of ours with all that is in it; what cannot be removed stays.
func removeTree(_ path: String) {
  for entry in (try? FolderEntry.all(in: path)) ?? [] {
    let child = path + "/" + entry.name
    if entry.kind == .folder { removeTree(child) } else { unlink(child) }
  }
  rmdir(path)
}
