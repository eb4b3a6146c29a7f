import Foundation
import LessonDocument
import SourceText
public import Weaving

/// The lessons below a folder: every `.md` file but `README.md`, which tells visitors of a code
/// host about a folder. Hidden files and folders (`.git`) and the site itself are passed over.
public struct LessonFolder: Sendable {
  /// The lessons in the order of the bytes of their paths.
  public private(set) var lessons: [LessonSource] = []
  /// The other files below the folder, by their paths.
  private var otherFiles: Set<String> = []
  /// One for each lesson that cannot be read.
  public private(set) var reports: [Site.Report] = []

  private let root: String
  private let resolvedRoot: String
  private let output: FileIdentity?

  /// Finds the lessons in `folder` and reads them. `output` is the site folder, if it is there.
  public init(at folder: String, outside output: String?) throws(PublishingError) {
    var root = folder
    while root.utf8.count > 1, root.utf8.last == UInt8(ascii: "/") { root.removeLast() }
    self.root = root
    self.output = output.flatMap { FileIdentity(at: $0) }
    guard let resolvedRoot = resolvedPath(root) else { throw noSuch(.folder, root) }
    self.resolvedRoot = resolvedRoot
    guard kind(at: resolvedRoot) == .folder else {
      let advice = root.hasSuffix(".md") ? "; 'render check' and 'render run' take one lesson" : ""
      throw .misuse("not a folder: \(root)\(advice)")
    }
    try search()
    let hasErrors = reports.contains { $0.diagnostics.contains { $0.severity == .error } }
    guard !lessons.isEmpty || hasErrors else {
      throw .misuse("no lessons (.md files) in \(root)")
    }
  }

  private mutating func search() throws(PublishingError) {
    var waiting = [""]
    while let folder = waiting.popLast() {
      for entry in try FolderEntry.all(in: folder.isEmpty ? root : root + "/" + folder)
      where !entry.name.hasPrefix(".") {
        let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
        switch entry.kind {
        case .folder where !isOutput(path): waiting.append(path)
        case .file: addFile(path)
        case .link: addTarget(ofLink: path)
        case .folder, .other: break
        }
      }
    }
    lessons.sort { precedes($0.relativePath, $1.relativePath) }
  }

  private func isOutput(_ path: String) -> Bool {
    output != nil && FileIdentity(at: root + "/" + path) == output
  }

  /// A link to a lesson is a lesson; one to a folder is passed over, since what it leads to is
  /// found at its own place.
  private mutating func addTarget(ofLink path: String) {
    guard let target = resolvedPath(root + "/" + path) else {
      return report("a link that leads to nothing", path)
    }
    let isInside = (target + "/").utf8.starts(with: (resolvedRoot + "/").utf8)
    guard isInside || resolvedRoot == "/" else {
      return report("a link that leads out of the lessons folder", path)
    }
    if kind(at: target) == .file { addFile(path) }
  }

  private mutating func addFile(_ path: String) {
    if path.hasSuffix(".md") { return addLesson(path) }
    otherFiles.insert(path)
    let name = (pathParts(path).last ?? "").lowercased()
    let looksLikeLesson = name.hasSuffix(".md") || name.hasSuffix(".markdown")
    if looksLikeLesson, !name.hasPrefix("readme.") {
      report("this is no lesson: the names of lessons end in '.md'", path, .warning)
    }
  }

  /// The files that lessons may show and link to; each is read when it is asked for.
  public var files: LessonFiles {
    LessonFiles(paths: otherFiles) { [root] path in
      try? readFile(root + "/" + path, atMost: largestLessonFile)
    }
  }

  private mutating func addLesson(_ path: String) {
    let name = pathParts(path).last ?? ""
    guard name.hasSuffix(".md"), name.lowercased() != "readme.md" else { return }
    do throws(TextFileError) {
      lessons.append(try LessonSource(relativePath: path, in: root))
    } catch {
      switch error {
      case .text(let text):
        reports.append(Site.Report(file: text.file, diagnostics: [text.diagnostic]))
      case .file(let problem): report(problem.message, path)
      }
    }
  }

  private mutating func report(
    _ message: String, _ path: String, _ severity: Diagnostic.Severity = .error
  ) {
    let file = SourceFile(path: lessonPath(path, in: root), text: "")
    let diagnostic = Diagnostic(message, at: 0..<0, severity: severity)
    reports.append(Site.Report(file: file, diagnostics: [diagnostic]))
  }
}

/// The largest file beside the lessons that is copied into a site, in bytes: 32 MiB.
private let largestLessonFile = 32 << 20
