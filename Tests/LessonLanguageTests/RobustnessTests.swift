import Foundation
import LessonLanguage
import LessonOutput
import SourceText
import TestSupport
import Testing

/// Sources that nobody would write: they end in an error or run, soon and on a small stack.
@Suite("Nothing in a source can stop the renderer") struct RobustnessTests {
  @Test("deep nesting", arguments: Nesting.all)
  func nesting(_ nesting: Nesting) {
    let result = runInTime(nesting.source(depth: 100_000))
    let errors = result.diagnostics.filter { $0.severity == .error }
    #expect(!errors.isEmpty)
    #expect(
      errors.contains { $0.message.contains("nested more than 256 levels") } || !nesting.isTooDeep)
  }

  @Test("what is deep but allowed", arguments: Nesting.all.filter(\.isTooDeep))
  func allowedNesting(_ nesting: Nesting) {
    let result = runInTime(nesting.source(depth: 60))
    #expect(!result.diagnostics.contains { $0.message.contains("nested more than") })
  }

  @Test("long but flat", arguments: LongSource.all)
  func long(_ source: LongSource) {
    let result = runInTime(source.text)
    #expect(result.diagnostics.contains { $0.severity == .error } == source.hasErrors)
    #expect(result.diagnostics.count <= 201)
  }

  @Test("a megabyte of garbage", arguments: Garbage.allCases, [1, 2, 3])
  func garbage(_ garbage: Garbage, seed: UInt64) {
    let result = runInTime(garbage.text(seed: seed, count: 1 << 20))
    #expect(result.diagnostics.contains { $0.severity == .error })
  }

  @Test("bytes that stopped it once")
  func crashers() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Crashers")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files { _ = runInTime(bytes: Array(try Data(contentsOf: file))) }
  }

  @Test("code that grows while it is checked", arguments: Explosion.all)
  func explosion(_ explosion: Explosion) {
    let result = runInTime(explosion.text)
    if let message = explosion.message {
      #expect(result.diagnostics.contains { $0.message.contains(message) })
    } else {
      #expect(!result.diagnostics.contains { $0.severity == .error })
    }
  }
}

/// Runs a program and fails the test when it takes long: the bound is a guard against hangs.
func runInTime(_ text: String, limits: Limits = Limits()) -> ProgramResult {
  runInTime(bytes: Array(text.utf8), limits: limits)
}

func runInTime(bytes: [UInt8], limits: Limits = Limits()) -> ProgramResult {
  let file = SourceFile(path: "program.swift", bytes: bytes)
  let program = LessonProgram(cells: [ExcerptedText(wholeOf: file)])
  let (result, seconds) = onTestStack {
    var result = ProgramResult(outputs: [], diagnostics: [])
    let seconds = processorSeconds {
      result = program.run(limits: limits)
      for diagnostic in result.diagnostics { _ = diagnostic.rendered(in: file) }
    }
    return (result, seconds)
  }
  #expect(seconds < 10)
  return result
}

/// Runs `work` on a thread with a stack of `bytes`; test threads have half a megabyte.
func onTestStack<T: Sendable>(bytes: Int = 8 << 20, _ work: @escaping @Sendable () -> T) -> T {
  let answer = Answer<T>()
  let thread = Thread { answer.give(work()) }
  thread.stackSize = bytes
  thread.start()
  return answer.wait()
}

/// A value that another thread gives.
private final class Answer<T: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private var value: T?

  func give(_ value: T) {
    condition.lock()
    self.value = value
    condition.signal()
    condition.unlock()
  }

  func wait() -> T {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let value { return value }
      condition.wait()
    }
  }
}
