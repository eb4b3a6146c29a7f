import Foundation
import LessonLanguage
import SourceText

/// A small program with its expectations beside the lines:
///
/// - `// expect: text`: a line that is printed;
/// - `// expect error: part`: swiftc and the checker refuse this line, the checker with a message
///   that has this part;
/// - `// expect error (ours): part`: only the checker refuses it, since it lies outside the subset
///   or misleads;
/// - `// expect stop: part`: the running program ends here, or a claim fails here;
/// - `// expect stop (ours): part`: only the interpreter ends here, where Swift leaves open what
///   happens.
struct Program {
  /// Who refuses a line, and when.
  enum Kind: String, CaseIterable {
    case refused = "error"
    case refusedByUs = "error (ours)"
    case stop = "stop"
    case stopByUs = "stop (ours)"

    /// Whether the program compiles all the same.
    var isStop: Bool { self == .stop || self == .stopByUs }
  }

  struct Message: CustomStringConvertible {
    let line: Int
    let kind: Kind
    let message: String
    var description: String { "\(line): \(kind.rawValue): \(message)" }
  }

  let file: SourceFile
  private(set) var expectedLines: [String] = []
  private(set) var expectedMessages: [Message] = []
  /// How many lines are printed before a compiled program ends at the first stop.
  private(set) var linesBeforeStop = 0

  init(path: String, in folder: String = Corpus.programs) throws {
    self.init(text: try String(contentsOfFile: folder + "/" + path, encoding: .utf8))
  }

  init(text: String) {
    file = SourceFile(path: "program.swift", text: text)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      read(String(line), number: index + 1)
    }
  }

  private mutating func read(_ line: String, number: Int) {
    if let range = line.range(of: "// expect:") {
      expectedLines.append(String(line[range.upperBound...].dropFirst()))
      if !stops { linesBeforeStop += 1 }
    }
    for kind in Kind.allCases {
      guard let range = line.range(of: "// expect \(kind.rawValue): ") else { continue }
      expectedMessages.append(
        Message(line: number, kind: kind, message: String(line[range.upperBound...])))
    }
  }

  /// The lines with a message of this kind.
  func lines(_ kind: Kind) -> Set<Int> {
    Set(expectedMessages.filter { $0.kind == kind }.map(\.line))
  }

  /// Whether it is a program at all, one that both compile.
  var isAccepted: Bool { expectedMessages.allSatisfy { $0.kind.isStop } }

  /// Whether it ends before its end.
  var stops: Bool { expectedMessages.contains { $0.kind.isStop } }

  /// The program as the only cell of a lesson.
  var lesson: LessonProgram { LessonProgram(cells: [ExcerptedText(wholeOf: file)]) }
}

/// Where the programs are.
enum Corpus {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().path

  /// Those that have to hold.
  static let programs = folder + "/Programs"
  /// Those that the language does not do yet.
  static let pending = folder + "/Pending"

  /// The paths of all programs in a folder, below it.
  static func paths(in folder: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return names.filter { $0.hasSuffix(".swift") }.sorted()
  }
}
