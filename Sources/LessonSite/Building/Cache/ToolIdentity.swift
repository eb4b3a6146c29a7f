import Foundation

/// Which program this is: its own bytes, and the libraries that are loaded with it. Builds of another
/// one count for nothing.
///
/// The bytes are hashed once and the result put away; the file's size, number and time tell whether it
/// is still the same.
struct ToolIdentity {
  static let fileName = "program"

  let fingerprint: Fingerprint

  /// `folder` is where the result may be kept.
  init(cache folder: String?) {
    let files = loadedFiles()
    let seen = files.reduce(into: Fingerprint()) { $0.add(appearance(of: $1, withNumber: true)) }
    let saved = folder.map { SectionedFile(path: $0 + "/" + Self.fileName) }
    if let known = saved.flatMap({ try? $0.read(0, of: 1) }), let (look, print) = pair(known),
      look == seen
    {
      fingerprint = print
      return
    }
    var print = Fingerprint()
    for (index, file) in files.enumerated() {
      // Libraries come from packages, whose times say enough.
      if index == 0, let data = try? Data(contentsOf: URL(filePath: file), options: .alwaysMapped) {
        data.withUnsafeBytes { print.add($0) }
      } else {
        print.add(appearance(of: file, withNumber: false))
      }
    }
    fingerprint = print
    var writer = ByteWriter()
    writer.write(seen)
    writer.write(print)
    saved?.write([writer.bytes])
  }
}

private func pair(_ bytes: [UInt8]) -> (Fingerprint, Fingerprint)? {
  var reader = ByteReader(bytes)
  guard let first = try? reader.fingerprint(), let second = try? reader.fingerprint() else {
    return nil
  }
  return (first, second)
}

/// The program first, then its libraries, sorted.
private func loadedFiles() -> [String] {
  #if os(Linux)
  // This leads to the program even where another has taken its name.
  let program = "/proc/self/exe"
  let maps = (try? readFile("/proc/self/maps")) ?? []
  let lines = maps.split(separator: UInt8(ascii: "\n"))
  let paths = lines.compactMap { line in
    line.firstIndex(of: UInt8(ascii: "/")).map { String(decoding: line[$0...], as: UTF8.self) }
  }
  return [program] + Set(paths).filter { $0.contains(".so") }.sorted()
  #else
  return [Bundle.main.executablePath ?? ""]
  #endif
}

/// What can be seen of a file without reading it. Its number on the disk is another on each machine.
private func appearance(of file: String, withNumber: Bool) -> Fingerprint {
  var print = Fingerprint()
  var status = stat()
  print.add(file)
  guard stat(file, &status) == 0 else { return print }
  print.add(Int(status.st_size))
  if withNumber { print.add(Int(status.st_ino)) }
  #if os(Linux)
  print.add(Int(status.st_mtim.tv_sec))
  print.add(Int(status.st_mtim.tv_nsec))
  #else
  print.add(Int(status.st_mtimespec.tv_sec))
  print.add(Int(status.st_mtimespec.tv_nsec))
  #endif
  return print
}
