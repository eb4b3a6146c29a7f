import Foundation

/// What the last build wrote: the file `.swift-ml-site.json` in the site. Only what stands here,
/// and still has the bytes that were written, is ever deleted.
struct SiteManifest: Equatable {
  static let fileName = ".swift-ml-site.json"

  /// A hash of the bytes of each file.
  private(set) var hashes: [SitePath: String] = [:]

  /// The name of the next manifest until it is whole.
  static let unfinishedName = fileName + ".new"

  /// A manifest of nothing.
  init() {}

  /// A manifest of files whose content is not known yet: none of them counts as unchanged.
  init(naming paths: [String]) {
    for path in paths { hashes[SitePath(path)] = "" }
  }

  /// Lists a file.
  mutating func add(_ path: SitePath, hash: String) { hashes[path] = hash }

  /// The manifest in the folder at `path`; `nil` when there is none, or none that can be read.
  init?(in path: String) {
    let file = path + "/" + Self.fileName
    guard kind(at: file) == .file, let bytes = try? readFile(file),
      let saved = try? JSONDecoder().decode(Saved.self, from: Data(bytes))
    else { return nil }
    for file in saved.files { hashes[SitePath(file.path)] = file.hash }
  }

  /// Whether `bytes` are what was written to `path`.
  func wrote(_ bytes: [UInt8], to path: SitePath) -> Bool {
    hashes[path] == contentHash(bytes)
  }

  /// The bytes of the manifest's own file.
  func encoded() -> [UInt8] {
    let files = hashes.sorted { $0.key < $1.key }.map {
      Saved.File(path: $0.key.text, hash: $0.value)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(Saved(files: files))) ?? Data()
    return Array(data) + [UInt8(ascii: "\n")]
  }

  private struct Saved: Codable {
    struct File: Codable {
      let path: String
      let hash: String
    }
    var comment =
      "What swift-ml wrote here. Files that do not stand in this list are never deleted."
    let files: [File]
  }
}

/// FNV-1a, 64 bits: tells an edited file from an untouched one, no more.
func contentHash(_ bytes: some Sequence<UInt8>) -> String {
  // One loop for all kinds of bytes: a generic one is slow where it is not specialised.
  let hash =
    bytes.withContiguousStorageIfAvailable(hashed) ?? Array(bytes).withUnsafeBufferPointer(hashed)
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

private func hashed(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
