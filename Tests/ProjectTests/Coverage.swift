import Foundation

/// A system of the lecture, and a claim by which a lesson shows that it computes it.
struct CoveredSystem {
  let number: Int
  let what: String
  /// The English lesson, below the lessons folder.
  let lesson: String
  /// A line of one of its cells; the Romanian lesson claims the same at the same place.
  let claim: String

  init(_ number: Int, _ what: String, in lesson: String, _ claim: String) {
    self.number = number
    self.what = what
    self.lesson = lesson
    self.claim = claim
  }
}

/// A lesson does not claim what it should.
struct MissingClaim: Error, CustomStringConvertible {
  let description: String
}

/// The claims of each cell of each lesson.
struct LessonClaims {
  private let cells: [String: [[String]]]

  /// Lessons by their paths below the lessons folder.
  init(texts: [String: String]) { cells = texts.mapValues(claimsByCell) }

  static func ofProject() throws -> LessonClaims {
    let folder = ProjectFiles.root.appending(path: "lessons")
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".md") {
      texts[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    return LessonClaims(texts: texts)
  }

  /// The cell, from 1, in which the lesson makes the claim.
  func cell(of system: CoveredSystem) throws -> Int {
    let cells = cells[system.lesson] ?? []
    guard let cell = cells.firstIndex(where: { $0.contains(system.claim) }),
      let place = cells[cell].firstIndex(of: system.claim)
    else { throw MissingClaim(description: "\(system.lesson) does not claim \(system.claim)") }
    let other = self.cells[try translation(of: system.lesson)] ?? []
    guard other.indices.contains(cell), other[cell].indices.contains(place) else {
      throw MissingClaim(description: "the translation of \(system.lesson) claims less")
    }
    return cell + 1
  }

  /// The lesson of the same number in the other language.
  func translation(of lesson: String) throws -> String {
    let number = lesson.dropFirst("en/".count).prefix { $0.isNumber }
    guard let path = cells.keys.first(where: { $0.hasPrefix("ro/\(number)-") }) else {
      throw MissingClaim(description: "\(lesson) has no translation")
    }
    return path
  }
}

/// The lines that begin with `expect(` in each `swift-ml` cell, solutions among them, without what
/// stands around the claim.
private func claimsByCell(_ text: String) -> [[String]] {
  text.matches(of: #/(?ms)^(?:> )?```swift-ml\n(.*?)^(?:> )?```/#).map { match in
    match.output.1.split(separator: "\n").map { line in
      let code = (line.hasPrefix("> ") ? line.dropFirst(2) : line).split(separator: "  //")[...]
      return (code.first ?? "").trimmingCharacters(in: .whitespaces)
    }.filter { $0.hasPrefix("expect(") }
  }
}

/// docs/coverage.md.
func coverageTable(of systems: [CoveredSystem], in lessons: LessonClaims) throws -> String {
  var text = """
    # What of the lecture the lessons compute

    The course follows a lecture of twenty systems. For each, a lesson that computes it, and one of
    the claims that keep its pages from being published if they do not hold. Cells are counted from 1.
    The project's tests make this table from the lessons.

    | | system | lesson | cell | claim |
    |---|---|---|---|---|

    """
  for system in systems {
    let cell = try lessons.cell(of: system)
    let translation = try lessons.translation(of: system.lesson)
    text += "| S\(system.number) | \(system.what) | [en](../lessons/\(system.lesson)) "
    text += "[ro](../lessons/\(translation)) | cell \(cell) | `\(system.claim)` |\n"
  }
  return text
}
