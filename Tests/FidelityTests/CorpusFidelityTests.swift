import Foundation
import LessonDocument
import LessonLanguage
import SourceText
import Testing

@testable import LessonLanguageTests

/// Programs that the interpreter runs, compiled by swiftc: they have to print the same.
@Suite("swift-ml is Swift") struct CorpusFidelityTests {
  static let programs = (try? Corpus.paths(in: Corpus.programs)) ?? []

  @Test("swiftc is there")
  func swiftcIsThere() {
    if Judge.shared == nil { print("Skipped the comparison with swiftc: it is missing") }
    #expect(Judge.shared != nil || !asked("CI"))
    let kinds = Self.programs.compactMap { try? Program(path: $0) }
    let accepted = kinds.count { $0.isAccepted && !$0.stops }
    let stopping = kinds.count { $0.isAccepted && $0.stops }
    print(
      "Corpus: \(kinds.count) programs: \(accepted) run to their end, \(stopping) stop,",
      "\(kinds.count - accepted - stopping) are refused")
  }

  @Test("the corpus", .enabled(if: Judge.shared != nil), arguments: programs)
  func corpus(_ path: String) throws {
    let judge = try #require(Judge.shared)
    let found = try complaints(of: judge, about: Program(path: path))
    #expect(found == [], "\(path)")
  }

  @Test(
    "what is pending is right", .enabled(if: Judge.shared != nil),
    arguments: try Corpus.paths(in: Corpus.pending))
  func pending(_ path: String) throws {
    let judge = try #require(Judge.shared)
    let found = try complaints(of: judge, about: Program(path: path, in: Corpus.pending))
    #expect(found == [], "\(path)")
  }

  @Test(
    "a difference is seen", .enabled(if: Judge.shared != nil),
    arguments: [
      "print(1 / 2) // expect: 0.5", "print(1) // expect error: cannot",
      "print(1) // expect stop: overflow", "let a = [1]\nprint(a[1]) // expect: 1",
      "print(x) // expect error (ours): cannot find", "print(x)",
    ])
  func aDifferenceIsSeen(_ text: String) throws {
    let judge = try #require(Judge.shared)
    let found = try complaints(of: judge, about: Program(text: text))
    #expect(found != [])
  }
}

/// Where swiftc, or the program that it makes, does something else than a program expects.
private func complaints(of judge: Judge, about program: Program) throws -> [String] {
  let tangled = program.lesson.tangled().text
  let written = tangled.isEmpty ? "import SwiftML\n" + program.file.text(0..<Int.max) : tangled
  let verdict = try judge.verdict(on: written)
  guard program.isAccepted else { return refusalComplaints(verdict, program) }
  let errors = (verdict.errors + verdict.errorsInSwift6).map { "swiftc: \($0)" }
  if !errors.isEmpty || !program.lines(.stopByUs).isEmpty { return errors }
  let expected = program.expectedLines.prefix(
    program.stops ? program.linesBeforeStop : program.expectedLines.count)
  var found: [String] = []
  if verdict.endsWell == program.stops {
    found.append(verdict.endsWell ? "compiled, it does not stop" : "compiled, it stops")
  }
  let text = expected.map { $0 + "\n" }.joined()
  if verdict.output != text { found.append("compiled, it prints '\(verdict.output)'") }
  return found
}

private func refusalComplaints(_ verdict: Verdict, _ program: Program) -> [String] {
  // One line stands above the program: the import.
  let refused = Set(verdict.errors.map { $0.line - 1 })
  // What is missing at the end of a line the compiler often misses at the next one.
  let expected = program.lines(.refused)
  let accepted = expected.filter { !refused.contains($0) && !refused.contains($0 + 1) }
  let wrongly = verdict.errors.filter {
    !expected.contains($0.line - 1) && !expected.contains($0.line - 2)
  }
  return accepted.sorted().map { "swiftc accepts line \($0)" }
    + wrongly.map { "swiftc refuses line \($0.line - 1): \($0.message)" }
}
