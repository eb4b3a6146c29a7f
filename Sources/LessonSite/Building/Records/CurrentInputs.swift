import LessonLanguage
import SwiftML
import Synchronization
import Typesetting
import Weaving

/// What lessons are built from now, beside their own texts. Each file is read once, whoever asks.
final class CurrentInputs: Sendable {
  let tool: Fingerprint
  let options: Fingerprint
  /// What links may lead to.
  let pages: LessonPages
  let files: LessonFiles
  private let data: DataFiles
  private let dataHashes = Mutex<[String: String]>([:])
  private let fileHashes = Mutex<[String: String]>([:])
  private let linkFingerprints = Mutex<[String: Fingerprint]>([:])

  init(_ course: Course, _ settings: SiteSettings, tool: Fingerprint) {
    self.tool = tool
    options = settings.fingerprint
    files = settings.files
    data = settings.data
    pages = course.linkTargets
  }

  /// Of the page that the lesson at a path has, or would have were it no draft; `nil` where there is no
  /// lesson.
  func link(_ path: String) -> Fingerprint? {
    if let known = linkFingerprints.withLock({ $0[path] }) { return known }
    guard let page = pages[path] ?? pages.page(ofDraft: path) else { return nil }
    var print = page.fingerprint
    print.add(pages.drafts.contains(path))
    linkFingerprints.withLock { $0[path] = print }
    return print
  }

  /// Of everything that a link may lead to.
  var surroundings: Fingerprint {
    var print = Fingerprint()
    for path in pages.paths {
      print.add(path)
      if let page = link(path) { print.add(page) }
    }
    for path in pages.drafts.sorted() + files.paths.sorted() { print.add(path) }
    return print
  }

  func dataHash(_ path: String) -> String {
    if let known = dataHashes.withLock({ $0[path] }) { return known }
    let hash = contentHash(of: path, in: data)
    dataHashes.withLock { $0[path] = hash }
    return hash
  }

  func fileHash(_ path: String) -> String {
    if let known = fileHashes.withLock({ $0[path] }) { return known }
    let hash = contentHash(of: path, in: files)
    fileHashes.withLock { $0[path] = hash }
    return hash
  }
}

extension SiteSettings {
  /// Of what matters inside lessons; the rest concerns pages.
  fileprivate var fingerprint: Fingerprint {
    var print = Fingerprint()
    print.add(solutions.rawValue)
    for name in Limits.Name.allCases { print.add(limits[name]) }
    print.add(typesetter.katex.version)
    return print
  }
}

extension LessonPlace.Page {
  /// Of everything that a link to the page can show.
  fileprivate var fingerprint: Fingerprint {
    var writer = ByteWriter()
    writer.write(path)
    writer.write(title)
    writer.write(anchors)
    return Fingerprint(of: writer.bytes)
  }
}
