import Foundation
import LessonLanguage
import SourceText
import Testing

@testable import LessonLanguageTests

/// Random programs: where the interpreter accepts one, swiftc has to, and both print the same.
@Suite("Random programs are Swift") struct RandomProgramTests {
  /// `PROGRAMS=5000` tries more, `SEED=17` others.
  private static let environment = ProcessInfo.processInfo.environment
  static let count = environment["PROGRAMS"].flatMap { Int($0) } ?? 500
  static let firstSeed = environment["SEED"].flatMap { Int($0) } ?? 1

  @Test("they print the same", .enabled(if: Judge.shared != nil))
  func programs() async throws {
    let judge = try #require(Judge.shared)
    let seeds = Self.firstSeed..<Self.firstSeed + Self.count
    var trials: [Trial] = []
    try await withThrowingTaskGroup(of: Trial.self) { group in
      for seed in seeds { group.addTask { try Trial(seed: seed, judge) } }
      for try await trial in group { trials.append(trial) }
    }
    for trial in trials {
      if let difference = trial.difference {
        Issue.record("seed \(trial.seed): \(difference)\n\(trial.program)")
      }
    }
    report(trials)
  }

  private func report(_ trials: [Trial]) {
    let both = trials.filter { $0.outcome == .same }
    let ours = trials.filter { $0.outcome == .refusedByUs }
    print(
      "Random programs: \(trials.count), \(both.count) print the same, \(ours.count) are refused",
      "by the checker only, \(trials.count { $0.outcome == .refusedByBoth }) by both,",
      "\(trials.count { $0.outcome == .tooSlow }) take swiftc too long")
    let wrong = trials.filter { $0.outcome == .refusedByBoth }
    for (message, count) in counts(of: wrong.map(\.refusal)) {
      print("  both \(count)×: \(message)")
    }
    for (message, count) in counts(of: ours.map(\.refusal)) {
      print("  refused \(count)×: \(message)")
    }
    let occurrences = both.reduce(into: [String: Int]()) {
      $0.merge($1.occurrences, uniquingKeysWith: +)
    }
    let known = Templates.constructs
    print(known.sorted().map { "\($0): \(occurrences[$0] ?? 0)" }.joined(separator: ", "))
    if Self.count >= 500 {
      #expect(known.filter { occurrences[$0] == nil } == [])
      #expect(ours.count * 20 <= trials.count)
    }
  }

  @Test("the same seed gives the same program")
  func seeds() {
    func program(_ seed: Int) -> String {
      var generator = ProgramGenerator(seed: seed, excluding: [])
      return generator.program()
    }
    #expect(program(1) == program(1))
    #expect(program(1) != program(2))
  }

  @Test("each template alone", .enabled(if: Judge.shared != nil), arguments: Templates.all.indices)
  func templates(_ index: Int) throws {
    let judge = try #require(Judge.shared)
    let (template, kit) = Templates.all[index]
    let text = ProgramGenerator.sample(of: template, declaring: kit)
    let lesson = Program(text: text).lesson
    let tangled = lesson.tangled()
    let refusal = tangled.diagnostics.first { $0.severity == .error }?.message
    if let refusal { Issue.record("\(template.construct): \(refusal)\n\(text)") }
    let written = tangled.text.isEmpty ? "import SwiftML\n" + text : tangled.text
    let verdict = try judge.verdict(on: written, inSwift6: false)
    #expect(verdict.errors == [], "\(template.construct)\n\(text)")
    if refusal == nil { #expect(verdict.output == lesson.run().plainText, "\(text)") }
  }
}

/// The distinct elements and how often each occurs, the most frequent first.
func counts(of elements: [String]) -> [(String, Int)] {
  Dictionary(elements.map { ($0, 1) }, uniquingKeysWith: +)
    .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
}

/// A random program and what came of it.
struct Trial: Sendable {
  enum Outcome { case same, different, refusedByUs, refusedByBoth, tooSlow }

  let seed: Int
  let program: String
  let occurrences: [String: Int]
  private(set) var outcome = Outcome.same
  /// What the checker said.
  private(set) var refusal = ""
  /// What is not the same.
  private(set) var difference: String?

  init(seed: Int, _ judge: Judge) throws {
    self.seed = seed
    var generator = ProgramGenerator(seed: seed, excluding: [])
    program = generator.program()
    occurrences = generator.occurrences
    let lesson = Program(text: program).lesson
    let tangled = lesson.tangled()
    let written = tangled.text.isEmpty ? "import SwiftML\n" + program : tangled.text
    let verdict = try judge.verdict(on: written, inSwift6: false)
    if verdict.errors.contains(where: { $0.message.contains("in reasonable time") }) {
      outcome = .tooSlow
    } else if tangled.text.isEmpty {
      outcome = verdict.errors.isEmpty ? .refusedByUs : .refusedByBoth
      refusal = tangled.diagnostics.first { $0.severity == .error }?.message ?? ""
    } else {
      difference = Trial.difference(lesson.run(), verdict)
      outcome = difference == nil ? .same : .different
    }
  }

  private static func difference(_ result: ProgramResult, _ verdict: Verdict) -> String? {
    if let error = verdict.errors.first { return "swiftc: \(error)" }
    let errors = result.diagnostics.filter { $0.severity == .error }
    if errors.isEmpty != verdict.endsWell {
      return
        "interpreted: \(errors.first?.message ?? "no stop"), compiled: ends well: \(verdict.endsWell)"
    }
    if result.plainText == verdict.output { return nil }
    let lines = zip(
      result.plainText.split(separator: "\n"), verdict.output.split(separator: "\n"))
    let first = lines.first { $0 != $1 }
    return "interpreted '\(first?.0 ?? "")', compiled '\(first?.1 ?? "")'"
  }
}
