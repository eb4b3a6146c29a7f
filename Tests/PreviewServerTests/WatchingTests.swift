import Foundation
import Testing

@testable import PreviewServer

@Suite("Changes below a folder are seen")
struct WatchingTests {
  enum Kind: CaseIterable { case best, polling }

  @Test(
    "of files that are written, renamed and removed, and of new folders", arguments: Kind.allCases)
  func changes(kind: Kind) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let inner = folder.appending(path: "en")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var watcher = watcher(kind, at: folder.path)
    var seen = [watcher.waitForChange(atMost: 0.05)]
    let file = inner.appending(path: "lesson.md")
    try Data("a".utf8).write(to: file)
    seen.append(watcher.waitForChange(atMost: 10))
    try Data("bb".utf8).write(to: file, options: .atomic)
    seen.append(watcher.waitForChange(atMost: 10))
    try FileManager.default.createDirectory(
      at: folder.appending(path: "ro"), withIntermediateDirectories: true)
    try Data("c".utf8).write(to: folder.appending(path: "ro/other.md"))
    seen.append(watcher.waitForChange(atMost: 10))
    try Data("ccc".utf8).write(to: folder.appending(path: "ro/other.md"))
    seen.append(watcher.waitForChange(atMost: 10))
    try FileManager.default.removeItem(at: file)
    seen.append(watcher.waitForChange(atMost: 10))
    #expect(seen == [false, true, true, true, true, true])
  }

  @Test("of the folder itself, which goes and comes back", arguments: Kind.allCases)
  func folderItself(kind: Kind) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let file = folder.appending(path: "lesson.md")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("a".utf8).write(to: file)
    var watcher = watcher(kind, at: folder.path)
    try FileManager.default.removeItem(at: folder)
    var seen = [watcher.waitForChange(atMost: 10), watcher.waitForChange(atMost: 0.05)]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("b".utf8).write(to: file)
    seen.append(watcher.waitForChange(atMost: 10))
    try Data("cc".utf8).write(to: file)
    seen.append(watcher.waitForChange(atMost: 10))
    #expect(seen == [true, false, true, true])
  }

  private func watcher(_ kind: Kind, at path: String) -> any FolderWatcher {
    switch kind {
    case .best: folderWatcher(at: path)
    case .polling: PollingWatcher(at: path)
    }
  }
}
