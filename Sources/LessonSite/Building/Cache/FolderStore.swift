import Foundation

/// Lessons in a folder: a file for each, and one for what the site's files were made from. Builds may
/// share it; each file is replaced at once.
struct FolderStore: LessonStore {
  let tool: Fingerprint
  private let folder: String
  private var siteFile: SectionedFile { SectionedFile(path: folder + "/site-files") }
  /// The record, then the pieces.
  private static let sections = 1 + LessonPieces.Kind.allCases.count

  /// `folder` holds other caches too.
  init(in folder: String) {
    self.folder = folder + "/builds"
    tool = ToolIdentity(cache: self.folder).fingerprint
  }

  func lesson(at path: String) -> KnownLesson {
    do throws(SectionedFile.Damage) {
      var reader = ByteReader(try file(of: path).read(0, of: Self.sections))
      guard let owner = try? reader.text(), let record = try? reader.record() else {
        return .damaged
      }
      // Two paths may have one hash.
      return owner == path ? .known(record) : .unknown
    } catch { return error == .missing ? .unknown : .damaged }
  }

  func piece(_ kind: LessonPieces.Kind, _ print: Fingerprint, at path: String) -> [UInt8]? {
    guard let piece = try? file(of: path).read(1 + kind.rawValue, of: Self.sections),
      Fingerprint(of: piece) == print
    else { return nil }
    return piece
  }

  /// A lesson with errors is built again until it has none: some come from limits of time and memory,
  /// and another time they may not.
  func keep(_ record: LessonRecord, _ pieces: LessonPieces, at path: String) -> Bool {
    guard !record.hasErrors else { return false }
    var writer = ByteWriter()
    writer.write(path)
    writer.write(record)
    return file(of: path).write([writer.bytes] + pieces.bytes)
  }

  func siteFiles() -> [String: KnownFile] {
    guard let bytes = try? siteFile.read(0, of: 1) else { return [:] }
    var reader = ByteReader(bytes)
    let known = try? reader.table { reader throws(ByteReader.Damage) in
      try KnownFile(source: reader.fingerprint(), hash: reader.text())
    }
    return known ?? [:]
  }

  func keep(_ siteFiles: [String: KnownFile]) {
    guard siteFiles != self.siteFiles() else { return }
    var writer = ByteWriter()
    writer.write(siteFiles) { writer, file in
      writer.write(file.source)
      writer.write(file.hash)
    }
    siteFile.write([writer.bytes])
  }

  func forgetAll(but paths: [String]) {
    let kept = Set(paths.map(name) + ["site-files", ToolIdentity.fileName])
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where !kept.contains(entry) && !isBeingWritten(entry) {
      unlink(folder + "/" + entry)
    }
  }

  /// By a process that still runs.
  private func isBeingWritten(_ name: String) -> Bool {
    guard let dot = name.firstIndex(of: "."),
      let process = pid_t(name[dot...].dropFirst().prefix { $0 != "-" })
    else { return false }
    return kill(process, 0) == 0 || errno != ESRCH
  }

  private func file(of path: String) -> SectionedFile {
    SectionedFile(path: folder + "/" + name(of: path))
  }

  private func name(of path: String) -> String { contentHash(path.utf8) }
}
