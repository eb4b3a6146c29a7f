import Foundation
import Testing

/// `render check` of one lesson, again and again, and on a terminal.
struct CheckTests {
  @Test("one lesson is checked in its place among the others, whose mistakes are not told")
  func oneLesson() throws {
    let here = try Workplace.withLessons()
    try here.write("# Two\n\n[](../ro/unu.md) [](one.md)\n", to: "lessons/en/two.md")
    try here.write("# Bad\n\n[x](missing.md)\n", to: "lessons/en/bad.md")
    let outcome = try here.render("check", "lessons/en/two.md")
    #expect(outcome.errors == "")
    #expect(outcome.output == "1 lesson without errors\n")
    let bad = try here.render("check", "lessons/en/bad.md")
    #expect(bad.status == 1)
    #expect(bad.errors.hasPrefix("lessons/en/bad.md:3:1: error: there is no lesson"))
    #expect(try here.render("check", "lessons").status == 1)
    #expect(try here.names() == ["lessons"])
  }

  @Test("a translation is compared with its original")
  func translation() throws {
    let here = try Workplace()
    try here.write("# One\n\n```swift-ml\nprint(1)\n```\n", to: "lessons/en/one.md")
    try here.write(
      "---\ntitle: Unu\ntranslation-of: ../en/one.md\n---\n\n```swift-ml\nprint(2)\n```\n",
      to: "lessons/ro/unu.md")
    #expect(try here.render("check", "lessons/en/one.md").status == 0)
    let outcome = try here.render("check", "lessons/ro/unu.md")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("this cell does not compute what the same cell of"))
  }

  @Test("what is no lesson is a misuse; one that cannot be read says why")
  func noLesson() throws {
    let here = try Workplace.withLessons()
    try here.write("x", to: "lessons/en/notes.txt")
    let outcome = try here.render("check", "lessons/en/notes.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "error: not a lesson: lessons/en/notes.txt\n")
    #expect(
      try here.render("check", "lessons/en/x.md").errors
        == "error: no such file: lessons/en/x.md\n")
    try here.write(Data([0x61, 0xFF]), to: "lessons/en/bad.md")
    let bad = try here.render("check", "lessons/en/bad.md")
    #expect(bad.status == 1)
    #expect(bad.errors.hasPrefix("lessons/en/bad.md:1:2: error: not UTF-8"))
  }

  @Test("--watch checks again whenever a file is saved")
  func watch() throws {
    let here = try Workplace.withLessons()
    let check = try here.start("check", "lessons", "--watch")
    defer { check.kill(SIGKILL) }
    try check.wait(forOutput: "2 lessons without errors\n")
    try here.write("# A\n\n[x](missing.md)\n", to: "lessons/en/a.md")
    try check.wait(forErrors: "lessons/en/a.md:3:1: error: ")
    try here.write("# A\n", to: "lessons/en/a.md")
    try check.wait(forOutput: "3 lessons without errors\n")
    #expect(check.isRunning)
  }

  @Test("progress and colours are for terminals, colours where NO_COLOR is not set")
  func terminal() throws {
    let here = try Workplace.withLessons()
    try here.write("# A\n\n[x](missing.md)\n", to: "lessons/en/a.md")
    let onTerminal = "export TERM=xterm; exec script -qec \"$*\" /dev/null"
    let coloured = try here.render(
      ["check", "lessons"], throughShell: "unset NO_COLOR; " + onTerminal)
    #expect(coloured.output.contains("\u{1B}[1;31merror:\u{1B}[0m there is no lesson"))
    #expect(coloured.output.contains("of 3 lessons built"))
    let plain = try here.render(
      ["check", "lessons"], throughShell: "export NO_COLOR=1; " + onTerminal)
    #expect(plain.output.contains(": error: there is no lesson"))
    let quiet = try here.render(["check", "lessons", "--quiet"], throughShell: onTerminal)
    #expect(!quiet.output.contains("lessons built"))
    let file = try here.render("check", "lessons")
    #expect(!file.errors.contains("\u{1B}") && !file.errors.contains("\r"))
  }
}
