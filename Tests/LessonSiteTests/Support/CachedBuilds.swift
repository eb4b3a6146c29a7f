import Foundation
import LessonSite
import SourceText
import SwiftML
import Weaving

@testable import LessonSite

/// Builds of the same course one after the other, which remember in a folder; it goes with the value.
final class CachedBuilds {
  /// The lessons' Markdown by path.
  var lessons: [String: String]
  /// The files beside them.
  var files: [String: String] = [:]
  var configure: (inout SiteSettings) -> Void = { _ in }
  let folder: PublishingFolder

  init(_ lessons: [String: String]) throws {
    self.lessons = lessons
    folder = try PublishingFolder()
  }

  /// A build with the folder's memory.
  func build() -> Site { makeSite(from: sources, settings: settings(BuildMemory(in: folder.path))) }

  /// The same build without a memory.
  func fresh() -> Site { makeSite(from: sources, settings: settings(BuildMemory())) }

  /// Why lessons were built, by their paths.
  func reasons() -> [String: BuildReason] {
    Dictionary(
      uniqueKeysWithValues: build().lessons.compactMap { lesson in
        lesson.reason.map { (lesson.path, $0) }
      })
  }

  /// What the memory consists of.
  var entries: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/builds")) ?? [])
      .sorted().map { folder.path + "/builds/" + $0 }
  }

  var sources: [LessonSource] {
    lessons.sorted { $0.key < $1.key }.map { path, text in
      LessonSource(relativePath: path, file: SourceFile(path: "lessons/" + path, text: text))
    }
  }

  private func settings(_ memory: BuildMemory) -> SiteSettings {
    var settings = SiteSettings()
    settings.memory = memory
    let files = files
    settings.files = LessonFiles(paths: Set(files.keys)) { files[$0].map { Array($0.utf8) } }
    settings.data = DataFiles { (path) throws(DataFileError) in
      guard let text = files[path] else { throw DataFileError("there is no file \(path)") }
      return text
    }
    configure(&settings)
    return settings
  }
}
