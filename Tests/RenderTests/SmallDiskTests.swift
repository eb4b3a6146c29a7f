#if os(Linux)
import Foundation
import Testing

/// A disk of its own, in memory, in a folder of a workplace; it goes with the value.
private final class SmallDisk {
  let folder: String

  /// Whether this machine lets us mount one.
  static let isAllowed: Bool = {
    guard let here = try? Workplace() else { return false }
    return (try? SmallDisk(in: here, size: "64k")) != nil
  }()

  struct NotAllowed: Error {}

  init(in here: Workplace, size: String) throws {
    folder = here.path + "/disk"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard try Self.run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder) else {
      throw NotAllowed()
    }
  }

  /// From now on nothing can be written.
  func close() throws {
    guard try Self.run("mount", "-o", "remount,ro", folder) else { throw NotAllowed() }
  }

  deinit { _ = try? Self.run("umount", "-l", folder) }

  private static func run(_ arguments: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

/// Disks that are full, and such that cannot be written to. Only where disks may be mounted.
@Suite(.enabled(if: SmallDisk.isAllowed, "disks cannot be mounted here"), .serialized)
struct SmallDiskTests {
  @Test("full: the old site stays whole, and what was begun goes; exit code 3")
  func full() throws {
    let here = try Workplace.withLessons()
    let disk = try SmallDisk(in: here, size: "2m")
    #expect(try here.render("lessons", "-o", "disk/site").status == 0)
    try here.write("mine", to: "disk/site/mine.txt")
    let site = try here.tree("disk/site")
    let text = String(repeating: "A sentence that takes space.\n\n", count: 7000)
    for number in 0..<8 {
      try here.write("---\ntitle: Long\n---\n\n" + text, to: "lessons/en/long-\(number).md")
    }
    for _ in 0..<2 {
      let outcome = try here.render("lessons", "-o", "disk/site")
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("No space left on device"))
      #expect(try here.tree("disk/site") == site)
      #expect(try here.names("disk") == ["site"])
    }
    for number in 0..<8 {
      try FileManager.default.removeItem(atPath: here.path + "/lessons/en/long-\(number).md")
    }
    #expect(try here.render("lessons", "-o", "disk/site").status == 0)
    #expect(try here.tree("disk/site") == site)
    withExtendedLifetime(disk) {}
  }

  @Test("not to be written: the old site stays, exit code 3; where nothing changed, all is good")
  func readOnly() throws {
    let here = try Workplace.withLessons()
    let disk = try SmallDisk(in: here, size: "2m")
    #expect(try here.render("lessons", "-o", "disk/site").status == 0)
    try disk.close()
    let site = try here.tree("disk/site")
    #expect(try here.render("lessons", "-o", "disk/site").status == 0)
    try here.write("# One\n\nAnother text.\n", to: "lessons/en/one.md")
    let outcome = try here.render("lessons", "-o", "disk/site")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("Read-only file system"))
    #expect(try here.tree("disk/site") == site)
    withExtendedLifetime(disk) {}
  }
}
#endif
