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

  @Option(
    help: """
      Where builds remember what they made; by default .swift-ml-cache beside the site. It can be \
      deleted at any time.
      """)
  var cache: String?

  @Option(help: "What becomes of solutions: fold, show or omit.")
  var solutions: SolutionStyle = .fold

  @Option(help: "How many lessons to work on at once; by default as many as there are processors.")
  var jobs: Int?

  @Option(
    help:
      "The engine for the pages' cells (engine.packed); by default the one beside this program.")
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

  /// The settings for the lessons in the folder at `path`, with what earlier builds left in `cache`.
  func settings(at path: String, limits: Limits, cache: CacheFolder) -> SiteSettings {
    var settings = SiteSettings()
    settings.baseURL = baseURL
    settings.solutions = solutions
    if let jobs { settings.jobs = jobs }
    settings.limits = limits
    settings.data = dataFiles(below: path)
    settings.typesetter = cache.typesetter
    settings.memory = cache.memory
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
      let found = bytes(at: folder.appending(path: "engine.packed"))
      if !found.isEmpty { return found }
    }
    return []
  }

  private func bytes(at url: URL) -> [UInt8] { (try? Data(contentsOf: url)).map(Array.init) ?? [] }
}

extension SolutionStyle: ExpressibleByArgument {}
