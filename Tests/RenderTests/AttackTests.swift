#if os(Linux)
import Foundation
import TestSupport
import Testing

/// Attacks on the command as a whole: what each comes to, and what it takes of the machine.
///
/// Bounds are generous, since machines differ: they tell what grows without end from what does not.
/// What it took is printed.
@Suite("Attacks, each with its outcome, seconds and memory", .serialized)
struct AttackTests {
  @Test("256 KiB of hostile Markdown: read in a second, or refused with a line")
  func markdown() throws {
    let here = try Workplace()
    print("hostile Markdown, checked by the command:")
    for input in HostileMarkdown.all {
      try here.write(input.text, to: "lessons/en/lesson.md")
      let run = try here.measure("check", "lessons")
      print(run.row(input.name))
      #expect(run.status == 0 || run.status == 1, "\(input.name)")
      #expect(run.status == 0 || run.errors.contains("lesson.md:"), "\(input.name)")
      #expect(run.seconds < 2, "\(input.name)")
      #expect(run.mebibytes < 512, "\(input.name)")
    }
  }

  @Test("programs that take what they can get")
  func programs() throws {
    let here = try Workplace()
    print("hostile programs, run by the command:")
    for program in try HostileProgram.all() {
      guard let message = program.message else { continue }
      try here.write(program.text, to: "program.swift")
      // A tenth of the steps that a lesson has: the rest would only take longer.
      let run = try here.measure("run", "program.swift", "--limit", "steps=100000000")
      print(run.row(program.name))
      #expect(run.status == 1, "\(program.name)")
      #expect(run.errors.contains(message), "\(program.name): \(run.errors.suffix(1000))")
      #expect(run.errors.hasPrefix("program.swift:"), "\(program.name)")
      #expect(run.mebibytes < 1200, "\(program.name)")
    }
  }
}
#endif
