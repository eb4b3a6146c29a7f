import Foundation
import LessonSite
import SwiftML
import Testing

/// Lessons load files below their folder, and no others.
@Suite("Files of data below the lessons' folder") struct DataFolderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private let table = "x,class\n1,a\n2,b\n"

  private func load(_ path: String) throws(DataFileError) -> Dataset {
    try Dataset(named: path, label: "class", in: dataFiles(below: folder.path))
  }

  @Test func readsBelowTheFolderOnly() throws {
    let files = FileManager.default
    let lessons = folder.appending(path: "data")
    try files.createDirectory(at: lessons, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    let outside = folder.deletingLastPathComponent().appending(path: UUID().uuidString + ".csv")
    try Data(table.utf8).write(to: outside)
    defer { try? files.removeItem(at: outside) }
    try Data(table.utf8).write(to: lessons.appending(path: "a.csv"))
    try Data([0xFF, 0xFE]).write(to: lessons.appending(path: "b.csv"))
    try files.createSymbolicLink(at: lessons.appending(path: "c.csv"), withDestinationURL: outside)

    #expect(try load("data/a.csv").labels == [0, 1])
    #expect(throws: DataFileError.missing("data/none.csv")) { try load("data/none.csv") }
    #expect(throws: DataFileError.missing("data")) { try load("data") }
    #expect(throws: DataFileError("data/b.csv is not text in UTF-8")) { try load("data/b.csv") }
    #expect(
      throws: DataFileError("data/c.csv is a link that leads out of the lessons' folder")
    ) { try load("data/c.csv") }
  }
}
