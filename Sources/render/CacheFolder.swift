import Foundation
import LessonSite
import Typesetting

/// The folder of what builds remember. It only saves time: where it cannot be read or written, the
/// build goes on without it.
struct CacheFolder: Sendable {
  private let path: String
  private var formulas: URL { URL(filePath: path).appending(path: "formulas") }

  init(at path: String) { self.path = path }

  /// The lessons that were built.
  var memory: BuildMemory { BuildMemory(in: path) }

  /// A typesetter with the formulas of earlier builds. Nobody's formulas take more than 64 MiB.
  var typesetter: Typesetter {
    Typesetter(reading: { [formulas] in
      guard let data = try? Data(contentsOf: formulas, options: .mappedIfSafe),
        data.count < 64 << 20
      else { return [] }
      return Array(data)
    })
  }

  /// Replaces the formulas at once, so that two builds do not spoil each other's. Those of lessons that
  /// were not built this time stay.
  func keep(_ typesetter: Typesetter, of site: Site) {
    let isWhole = site.lessons.allSatisfy { $0.reason != nil }
    guard let bytes = typesetter.cacheIfChanged(keepingUnused: !isWhole) else { return }
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try? Data(bytes).write(to: formulas, options: .atomic)
  }
}

/// The folder of the cache where none is named: beside the site, hidden.
func defaultCache(beside output: String) -> String {
  var path = output
  while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
  let folder = URL(filePath: path).deletingLastPathComponent()
  return folder.appending(path: ".swift-ml-cache").path
}
