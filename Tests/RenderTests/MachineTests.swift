import Foundation
import Testing

/// Other builds, full disks, folders that cannot be made.
struct MachineTests {
  @Test("of two builds into one folder the second fails at once")
  func locked() throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons")
    let before = try here.tree("site")
    let descriptor = open(here.path + "/site", O_RDONLY)
    defer { close(descriptor) }
    // The weaker of the two locks: only a build that wants the folder for itself is kept out by it.
    #expect(flock(descriptor, LOCK_SH | LOCK_NB) == 0)
    let outcome = try here.render("lessons")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "error: another build is writing into site\n")
    #expect(try here.tree("site") == before)
    flock(descriptor, LOCK_UN)
    #expect(try here.render("lessons").status == 0)
  }

  @Test("builds that race leave a whole site and nothing beside it")
  func race() async throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons")
    try here.write("mine", to: "site/mine.txt")
    let before = try here.tree("site")
    let statuses = await withTaskGroup { group in
      for _ in 0..<6 {
        group.addTask { (try? here.render("lessons", "--quiet"))?.status }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses.allSatisfy { $0 == 0 || $0 == 2 })
    #expect(statuses.contains(0))
    #expect(try here.tree("site") == before)
    #expect(try here.names() == ["lessons", "site"])
  }

  @Test("where files cannot grow, the old site stays whole: exit code 3")
  func diskFull() throws {
    let here = try Workplace.withLessons()
    _ = try here.render("lessons")
    try here.write("mine", to: "site/mine.txt")
    let before = try here.tree("site")
    let lesson = "---\ntitle: More\n---\n\nText.\n"
    for number in 0..<20 { try here.write(lesson, to: "lessons/more/\(number).md") }
    // A limit of one block; without the signal, writing fails as on a full disk.
    let outcome = try here.render(
      ["lessons"], throughShell: "trap '' XFSZ; ulimit -f 1; exec \"$@\"")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("error: cannot write "))
    #expect(try here.tree("site") == before)
    #expect(try here.names() == ["lessons", "site"])
  }

  #if os(Linux)
  @Test("where nothing can be said: exit code 3")
  func outputFull() throws {
    let here = try Workplace.withLessons()
    let outcome = try here.render(["lessons"], throughShell: "exec \"$@\" > /dev/full")
    #expect(outcome.status == 3)
    #expect(outcome.errors == "error: cannot write to standard output\n")
  }

  @Test("where no folder can be made: exit code 3")
  func noFolder() throws {
    let here = try Workplace.withLessons()
    let outcome = try here.render("lessons", "-o", "/proc/site")
    #expect(outcome.status == 3)
    #expect(outcome.errors.hasPrefix("error: cannot make folder /proc/site: "))
  }
  #endif
}
