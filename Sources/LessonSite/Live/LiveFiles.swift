import Drawing
import Foundation
import LessonDocument
import SwiftML
import Weaving

/// Where the engine's script is, below the site folder.
let engineScriptPath = "engine.js"
/// Where the script of the live cells is.
let liveScriptPath = "live.js"

/// What pages load when a reader runs a cell: the engine, and the files of data that lessons read.
/// All of them are scripts, since a page opened from the disk may read nothing else.
struct LiveFiles {
  /// The files for the site; empty without an engine.
  private(set) var files: [SiteFile] = []

  init(
    of built: [BuiltLesson], _ settings: SiteSettings, _ theme: ThemeFiles,
    known: [String: KnownFile]
  ) {
    guard !settings.engine.isEmpty else { return }
    files = [
      SiteFile(path: liveScriptPath, bytes: theme.live),
      engineFile(settings, theme, known),
      SiteFile(path: "engine-licences.txt", bytes: theme.engineLicences),
    ]
    for path in Set(built.flatMap(\.data)).sorted() {
      if let script = dataScript(path, settings.data) { files.append(script) }
    }
  }

  /// What the page of a lesson tells the script of live cells, empty where no cell can be changed;
  /// `paths` are the files of data that its code reads.
  static func template(
    of lesson: Lesson, _ document: LessonDocument, reading paths: [String],
    solutions: SolutionStyle
  ) -> Markup {
    guard document.hasLiveCells(with: solutions) else { return Markup() }
    var scripts: [String: String] = [:]
    for path in paths { scripts[path] = relativeLink(to: path + ".js", from: lesson.page) }
    return liveTemplate(
      of: document, language: lesson.language,
      engine: relativeLink(to: engineScriptPath, from: lesson.page), data: scripts,
      solutions: solutions)
  }
}

/// The engine is large: the file is not made where it is known to be there already.
private func engineFile(
  _ settings: SiteSettings, _ theme: ThemeFiles, _ known: [String: KnownFile]
) -> SiteFile {
  var source = Fingerprint()
  source.add(settings.memory.store.tool)
  source.add(settings.engine)
  source.add(theme.liveWorker)
  return SiteFile(path: engineScriptPath, source: source, among: known) {
    (take) throws(PublishingError) in
    try take(engineScript(settings.engine, theme.liveWorker))
  }
}

/// The worker's code, and the packed engine as text.
private func engineScript(_ engine: [UInt8], _ worker: [UInt8]) -> [UInt8] {
  let packed = Data(engine).base64EncodedData()
  let notice = Array("// Licences: engine-licences.txt\n".utf8)
  return notice + worker + Array("liveEngine(\"".utf8) + Array(packed) + Array("\");\n".utf8)
}

/// A file of data with what the folder around it says of its origin and licence.
private func dataScript(_ path: String, _ data: DataFiles) -> SiteFile? {
  guard let text = try? data.text(of: path) else { return nil }
  let folder = path.split(separator: "/").dropLast().joined(separator: "/")
  let notice = try? data.text(of: (folder.isEmpty ? "" : folder + "/") + "README.md")
  let comment = (notice ?? "").split(whereSeparator: \.isNewline).map { "// \($0)\n" }.joined()
  let script = comment + "liveData(\(javaScript(path)), \(javaScript(text)));\n"
  return SiteFile(path: path + ".js", bytes: Array(script.utf8))
}
