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

  /// The bytes of the manifest's own file: JSON, a line for each file.
  func encoded() -> [UInt8] {
    var bytes = Array("{\n\"comment\": \(javaScript(Self.comment)),\n\"files\": [".utf8)
    var separator = "\n"
    for (path, hash) in hashes.sorted(by: { $0.key < $1.key }) {
      let file = "{\"hash\": \(javaScript(hash)), \"path\": \(javaScript(path.text))}"
      bytes += (separator + file).utf8
      separator = ",\n"
    }
    return bytes + "\n]\n}\n".utf8
  }

  private static let comment =
    "What swift-ml wrote here. Files that do not stand in this list are never deleted."

  private struct Saved: Decodable {
    struct File: Decodable {
      let path: String
      let hash: String
    }
    let files: [File]
  }
}
