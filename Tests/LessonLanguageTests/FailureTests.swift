import Autodiff
import SourceText
import SwiftML
import Testing

@testable import LessonLanguage

@Suite("What stops a program is said in English and in Romanian")
struct FailureTests {
  /// One of each kind.
  static let all: [Failure] = [
    .divisionByZero, .overflow, .noNegative, .noAbsoluteValue, .doesNotFitIntoInt(1e30),
    .wrongRange(lower: "3", upper: "1"), .lowerBoundFirst, .rangeTooLong, .negativeCount(-4),
    .strideOfZero, .wrongRadix, .indexOutOfRange(7, first: 0, end: 3),
    .rangeOutOfRange("5..<9", first: 2, end: 4), .insertionOutOfRange(8, count: 6),
    .nothingToRemove, .tooFewToRemove(4, of: 3), .optionalIsNil(advice: true), .emptySeparator,
    .notOneCharacter, .keyTwiceInLiteral, .keyTwice, .openOrder, .equalInOpenOrder,
    .functionWithoutValue, .usedBeforeDeclaration("f"), .tooManySteps(100), .tooManySeconds(10),
    .callsTooDeep(1000, function: "f"), .tensorsTooLarge(bytes: 256 << 20),
    .valuesTooLarge(bytes: 256 << 20), .arrayTooLong(50), .dictionaryTooLarge(60),
    .textTooLong(bytes: 70), .printsTooMuch(bytes: 64 << 10), .tooManyFigures(50),
    .tooManyPoints(20, most: 10), .tooManyClaims(100), .valuesTooDeep(10_000), .tooManyParts(90),
    .tensor(.tooLong), .figure(Run.Failure(Wording("a figure", ro: "o figură"))),
    .data(.missing("a.csv")),
  ]

  @Test("each kind is among them")
  func isComplete() { #expect(Set(FailureTests.all.map(number)) == Set(0..<42)) }

  @Test("with the same numbers and names, and other words", arguments: all.indices)
  func both(_ index: Int) {
    let failure = FailureTests.all[index]
    for wording in [failure.message] + failure.notes {
      #expect(wording.english != wording.romanian)
      #expect(parts(wording.english) == parts(wording.romanian), "\(wording)")
    }
  }

  @Test("a program's stop carries both, its checking is in English")
  func diagnostics() throws {
    let stop = try #require(run("let a = [1]\nprint(a[3])").first)
    #expect(stop.message == "index 3 is out of range")
    #expect(stop.notes == ["an array of 1 has the indices 0 to 0"])
    #expect(stop.inRomanian.message == "nu există indicele 3")
    #expect(stop.inRomanian.notes == ["un tablou de 1 are indicii de la 0 la 0"])
    #expect(stop.inRomanian.range == stop.range)
    let claim = try #require(run("expect(1, 2)").first)
    #expect(claim.inRomanian.message.hasPrefix("se aștepta 2.0, este 1.0"))
    let name = try #require(run("print(w)").first)
    #expect(name.inRomanian == name)
  }

  private func run(_ text: String) -> [Diagnostic] {
    LessonProgram(cells: [ExcerptedText(wholeOf: SourceFile(path: "a.swift", text: text))]).run()
      .diagnostics
  }

  /// Numbers, and names in quotes.
  private func parts(_ text: String) -> [String] {
    text.matches(of: /[0-9][0-9.e+]*|'[^']+'/).map { String($0.output) }.sorted()
  }

  /// A number for each kind; the compiler asks for those that are missing.
  private func number(_ failure: Failure) -> Int {
    switch failure {
    case .divisionByZero: 0
    case .overflow: 1
    case .noNegative: 2
    case .noAbsoluteValue: 3
    case .doesNotFitIntoInt: 4
    case .wrongRange: 5
    case .lowerBoundFirst: 6
    case .rangeTooLong: 7
    case .negativeCount: 8
    case .strideOfZero: 9
    case .wrongRadix: 10
    case .indexOutOfRange: 11
    case .rangeOutOfRange: 12
    case .insertionOutOfRange: 13
    case .nothingToRemove: 14
    case .tooFewToRemove: 15
    case .optionalIsNil: 16
    case .emptySeparator: 17
    case .notOneCharacter: 18
    case .keyTwiceInLiteral: 19
    case .keyTwice: 20
    case .openOrder: 21
    case .equalInOpenOrder: 22
    case .functionWithoutValue: 23
    case .usedBeforeDeclaration: 24
    case .tooManySteps: 25
    case .tooManySeconds: 26
    case .callsTooDeep: 27
    case .tensorsTooLarge: 28
    case .valuesTooLarge: 29
    case .arrayTooLong: 30
    case .dictionaryTooLarge: 31
    case .textTooLong: 32
    case .printsTooMuch: 33
    case .tooManyFigures: 34
    case .tooManyPoints: 35
    case .tooManyClaims: 36
    case .valuesTooDeep: 37
    case .tooManyParts: 38
    case .tensor: 39
    case .figure: 40
    case .data: 41
    }
  }
}
