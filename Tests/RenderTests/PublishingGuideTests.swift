import Foundation
import TestSupport
import Testing

/// What docs/publishing.md says to programs is what the command does.
@Suite("docs/publishing.md")
struct PublishingGuideTests {
  private let guide: String

  init() throws {
    guide = try String(
      contentsOf: projectFolder.appending(path: "docs/publishing.md"), encoding: .utf8)
  }

  private struct Matchers: Decodable {
    struct Matcher: Decodable {
      let owner: String
      let pattern: [Pattern]
    }
    struct Pattern: Decodable {
      let regexp: String
      let file: Int
      let line: Int
      let column: Int
      let severity: Int
      let message: Int
    }
    let problemMatcher: [Matcher]
  }

  /// A workplace with a lesson that has an error and a warning.
  private func workplace() throws -> Workplace {
    let here = try Workplace()
    try here.write("# A\n\n[x](missing.md): a link\n\n```swift-m\n```\n", to: "lessons/en/a.md")
    return here
  }

  @Test("its problem matcher finds every message")
  func matcher() throws {
    let block = try #require(guide.firstMatch(of: #/(?ms)^```json\n(\{.*?)^```/#))
    let matchers = try JSONDecoder().decode(Matchers.self, from: Data(block.output.1.utf8))
    let pattern = try #require(matchers.problemMatcher.first?.pattern.first)
    let expression = try NSRegularExpression(pattern: pattern.regexp)
    let errors = try workplace().render("check", "lessons").errors
    let found = errors.split(separator: "\n").compactMap { line -> [String]? in
      let text = String(line)
      let whole = NSRange(text.startIndex..., in: text)
      return expression.firstMatch(in: text, range: whole).map { match in
        [pattern.file, pattern.line, pattern.column, pattern.severity, pattern.message].map {
          Range(match.range(at: $0), in: text).map { String(text[$0]) } ?? ""
        }
      }
    }
    #expect(
      found.map { $0.prefix(4) } == [
        ["lessons/en/a.md", "3", "1", "error"], ["lessons/en/a.md", "5", "4", "warning"],
      ])
    #expect(found.first?.last == "there is no lesson 'en/missing.md' to link to")
  }

  @Test("its table has just the keys that --format json writes")
  func keys() throws {
    let outcome = try workplace().render("check", "lessons", "--format", "json")
    let messages = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(messages.count == 2)
    let section = try #require(guide.split(separator: "## Messages for programs").last)
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
    let documented = rows.flatMap { row in
      row.split(separator: "|")[0].matches(of: #/`(\w+)`/#).map { String($0.output.1) }
    }
    for message in messages { #expect(Set(documented) == Set(message.keys)) }
  }

  @Test(
    "what completes verbs and flags comes for three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let outcome = try Workplace().render("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    for word in ["serve", "check", "tangle", "limit", "explain"] {
      #expect(outcome.output.contains(word))
    }
  }
}
