public import ArgumentParser
import Foundation
import LessonLanguage
import LessonSite
import Typesetting
public import Weaving

/// The options that making a site and checking it share.
struct SiteChoices: ParsableArguments {
  @Option(name: .customLong("base-url"), help: "Where the site will be, for search engines.")
  var baseURL: String?

  @Option(help: "The folder that keeps formulas from one build to the next.")
  var cache: String?

  @Option(help: "What becomes of solutions: fold, show or omit.")
  var solutions: SolutionStyle = .fold

  @Option(help: "How many lessons to work on at once; by default as many as there are processors.")
  var jobs: Int?

  @Option(
    help:
      "The engine for the pages' cells (engine.wasm.gz); by default the one beside this program.")
  var engine: String?

  @Flag(help: "Take warnings for errors.")
  var strict = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs must be a number from 1 to 256")
    }
    if let engine, !FileManager.default.isReadableFile(atPath: engine) {
      throw ValidationError("--engine: there is no file \(engine)")
    }
    guard let baseURL else { return }
    guard let url = URL(string: baseURL), ["http", "https"].contains(url.scheme), url.host != nil
    else { throw ValidationError("--base-url must be an address such as https://example.org/ml/") }
  }

  /// The settings for the lessons in the folder at `path`, with the formulas of an earlier build;
  /// `files` is what stands beside the lessons.
  func settings(
    at path: String, limits: Limits, cached: [UInt8], files: LessonFiles = LessonFiles()
  )
    -> SiteSettings
  {
    var settings = SiteSettings()
    settings.baseURL = baseURL
    settings.solutions = solutions
    if let jobs { settings.jobs = jobs }
    settings.limits = limits
    settings.files = files
    settings.data = dataFiles(below: path)
    settings.typesetter = Typesetter(cached: cached)
    settings.engine = readEngine()
    return settings
  }
}

extension SiteChoices {
  /// The engine named, or the one that `Utilities/build-engine-wasm.sh` left in the folder of builds
  /// that this program stands in; empty where there is none.
  private func readEngine() -> [UInt8] {
    if let engine { return bytes(at: URL(filePath: engine)) }
    guard var folder = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
    for _ in 0..<3 {
      folder = folder.deletingLastPathComponent()
      let found = bytes(at: folder.appending(path: "engine.wasm.gz"))
      if !found.isEmpty { return found }
    }
    return []
  }

  private func bytes(at url: URL) -> [UInt8] { (try? Data(contentsOf: url)).map(Array.init) ?? [] }
}

extension SolutionStyle: ExpressibleByArgument {}

/// The folder of the cache where none is named: beside the site, hidden.
func defaultCache(beside output: String) -> String {
  var path = output
  while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
  let folder = URL(filePath: path).deletingLastPathComponent()
  return folder.appending(path: ".swift-ml-cache").path
}

/// The file of formulas in a cache folder. It only saves time: where it cannot be read or written,
/// the build goes on without it.
struct FormulaCacheFile {
  private let folder: URL
  private var file: URL { folder.appending(path: "formulas") }

  init(in folder: String) { self.folder = URL(filePath: folder) }

  /// Its content; empty where there is none. Nobody's formulas take more than 64 MiB.
  func read() -> [UInt8] {
    guard let data = try? Data(contentsOf: file, options: .mappedIfSafe), data.count < 64 << 20
    else { return [] }
    return Array(data)
  }

  /// Replaces it at once, so that two builds do not spoil each other's. `nil` leaves it as it is.
  func write(_ bytes: [UInt8]?) {
    guard let bytes else { return }
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? Data(bytes).write(to: file, options: .atomic)
  }
}
