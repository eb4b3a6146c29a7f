import Foundation
import LessonLanguage
import SourceText
import Testing

/// The corpus, run by the interpreter. FidelityTests hold it against swiftc.
@Suite("The corpus runs") struct ProgramTests {
  @Test(arguments: try Corpus.paths(in: Corpus.programs))
  func program(_ path: String) throws {
    let found = try complaints(of: Program(path: path))
    #expect(found == [], "\(path)")
  }

  @Test(
    "a wrong expectation is seen",
    arguments: [
      "print(1 + 1) // expect: 3", "print(1)", "// expect: 1", "print(x) // expect error: no such",
      "// expect error: cannot find", "print(x)", "expect(1 + 1 == 3) // expect error: expected",
      "print(x) // expect stop: cannot find",
    ])
  func aWrongExpectationIsSeen(_ text: String) {
    #expect(complaints(of: Program(text: text)) != [])
  }

  @Test("which pending programs run by now", .enabled(if: asked("PENDING")))
  func pending() throws {
    let paths = try Corpus.paths(in: Corpus.pending)
    for path in paths {
      let found = try complaints(of: Program(path: path, in: Corpus.pending))
      print(found.isEmpty ? "passes  \(path)" : "pending \(path): \(found[0])")
    }
  }
}

/// Whether the tests were started with `NAME=1`.
func asked(_ name: String) -> Bool { ProcessInfo.processInfo.environment[name] != nil }

/// Where the interpreter does something else than a program expects.
func complaints(of program: Program) -> [String] {
  let result = program.lesson.run()
  var found: [String] = []
  var printed = result.plainText.split(separator: "\n", omittingEmptySubsequences: false)
    .map(String.init)
  if printed.last == "" { printed.removeLast() }
  for (index, line) in printed.enumerated() where index < program.expectedLines.count {
    let expected = program.expectedLines[index]
    if line != expected { found.append("printed '\(line)' instead of '\(expected)'") }
  }
  if printed.count != program.expectedLines.count {
    found.append("printed \(printed.count) lines instead of \(program.expectedLines.count)")
  }
  return messageComplaints(of: program, result) + found
}

private func messageComplaints(of program: Program, _ result: ProgramResult) -> [String] {
  let errors = result.diagnostics.filter { $0.severity == .error }
  let isChecked = errors.isEmpty || !program.lesson.tangled().text.isEmpty
  var found: [String] = []
  for (index, error) in errors.enumerated() {
    let line = program.file.position(at: error.range.lowerBound).line
    guard index < program.expectedMessages.count else {
      found.append("\(line): unexpected error: \(error.message)")
      continue
    }
    let expected = program.expectedMessages[index]
    let isSame =
      line == expected.line && error.message.contains(expected.message)
      && isChecked == expected.kind.isStop
    if !isSame { found.append("\(line): '\(error.message)' instead of '\(expected)'") }
  }
  for expected in program.expectedMessages.dropFirst(errors.count) {
    found.append("no error, expected \(expected)")
  }
  return found
}
