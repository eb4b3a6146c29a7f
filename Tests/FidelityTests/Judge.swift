import Foundation
import TestSupport

/// What swiftc makes of a program, and what the compiled program does.
struct Verdict: Codable, Equatable {
  /// The errors of the compiler by line; empty where it accepts the program.
  var errors: [CompilerError] = []
  /// The errors that it has in Swift 6 mode, and only there.
  var errorsInSwift6: [CompilerError] = []
  /// What the compiled program writes to standard output.
  var output = ""
  /// Whether it ends by itself and with status 0.
  var endsWell = false
}

/// An error of the compiler at a line of the program that it was given.
struct CompilerError: Codable, Equatable, CustomStringConvertible {
  let line: Int
  let message: String
  var description: String { "\(line): \(message)" }
}

/// Compiles programs with swiftc against the library of this build, and runs them.
struct Judge: Sendable {
  /// `nil` where there is no swiftc.
  static let shared = try? Judge()

  private let build: URL
  private let folder: URL
  private let cache: VerdictCache

  private init() throws {
    build = builtProducts
    let version = try run("swiftc", ["--version"], in: build)
    guard version.status == 0 else { throw CocoaError(.executableNotLoadable) }
    folder = build.appending(path: "fidelity")
    cache = try VerdictCache(
      at: folder, keyedBy: version.output + librarySources())
    try archiveLibrary()
  }

  /// The library's modules as one archive: linking is the faster for it.
  private func archiveLibrary() throws {
    var objects: [String] = []
    for module in ["SwiftML", "LessonOutput", "Autodiff", "CMath"] {
      let products = build.appending(path: module + ".build")
      objects += try FileManager.default.contentsOfDirectory(atPath: products.path)
        .filter { $0.hasSuffix(".o") && !$0.hasSuffix(".swiftmodule.o") }.sorted()
        .map { products.path + "/" + $0 }
    }
    try? FileManager.default.removeItem(at: archive)
    let made = try run("ar", ["rcs", archive.path] + objects, in: build)
    guard made.status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  private var archive: URL { folder.appending(path: "libSwiftML.a") }

  /// Compiles and runs a program, unless it is known what comes of it; `inSwift6` compiles it in
  /// Swift 6 mode, too, which takes half as long again. It finds its data below `runIn`.
  func verdict(
    on program: String, inSwift6: Bool = true, runIn data: URL? = nil
  ) throws -> Verdict {
    if let known = cache.verdict(on: program) { return known }
    let place = folder.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    try Data(program.utf8).write(to: place.appending(path: "program.swift"))
    var verdict = Verdict()
    verdict.errors = try compile(["-o", "program", archive.path, "-lm", "-lopenblas"], in: place)
    if verdict.errors.isEmpty {
      if inSwift6 {
        verdict.errorsInSwift6 = try compile(
          ["-typecheck", "-swift-version", "6", "-default-isolation", "MainActor"], in: place)
      }
      // A trap would take with it what is still in a buffer.
      let outcome = try run("stdbuf", ["-oL", place.path + "/program"], in: data ?? place)
      verdict.output = outcome.output
      verdict.endsWell = outcome.status == 0
    }
    cache.store(verdict, on: program)
    return verdict
  }

  private func compile(_ arguments: [String], in place: URL) throws -> [CompilerError] {
    let moduleMaps = [
      build.appending(path: "CMath.build/module.modulemap"),
      projectFolder.appending(path: "Sources/COpenBLAS/module.modulemap"),
    ].flatMap { ["-Xcc", "-fmodule-map-file=" + $0.path] }
    let outcome = try run(
      "swiftc",
      [
        "program.swift", "-module-name", "main", "-suppress-warnings", "-I",
        build.appending(path: "Modules").path,
      ] + moduleMaps + arguments, in: place, withErrors: true)
    if outcome.status == 0 { return [] }
    let errors = outcome.output.matches(
      of: #/(?m)^[^\n:]*program\.swift:(\d+):\d+: error: (.*)$/#)
    if errors.isEmpty { return [CompilerError(line: 0, message: outcome.output)] }
    return errors.map { CompilerError(line: Int($0.1) ?? 0, message: String($0.2)) }
  }
}

/// All sources that a compiled program is linked with.
private func librarySources() throws -> String {
  var text = ""
  for module in ["CMath", "Autodiff", "LessonOutput", "SwiftML"] {
    let folder = projectFolder.appending(path: "Sources/" + module)
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
      guard let data = FileManager.default.contents(atPath: folder.path + "/" + name) else {
        continue
      }
      text += name + "\n" + String(decoding: data, as: UTF8.self)
    }
  }
  return text
}
