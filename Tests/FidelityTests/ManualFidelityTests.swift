import LessonLanguage
import Testing

@testable import LessonLanguageTests

/// "Every accepted program is Swift" holds for the manual itself: its examples without messages,
/// compiled by swiftc, print what it shows.
@Suite("The manual is Swift") struct ManualFidelityTests {
  static let examples = ((try? Manual.ofProject().examples) ?? []).filter { example in
    example.lesson.run().diagnostics.isEmpty
  }

  @Test("most examples are accepted")
  func mostAreAccepted() { #expect(Self.examples.count > 40) }

  @Test("an example", .enabled(if: Judge.shared != nil), arguments: examples)
  func example(_ example: Manual.Example) throws {
    let judge = try #require(Judge.shared)
    let verdict = try judge.verdict(on: example.lesson.tangled().text)
    #expect(verdict.errors == [], "\(example)")
    #expect(verdict.errorsInSwift6 == [], "\(example)")
    #expect(verdict.output == example.shown, "\(example)")
    #expect(verdict.endsWell)
  }
}
