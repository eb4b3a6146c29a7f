import LessonLanguage
import SourceText
import Testing

@Suite struct HighlightingTests {
  @Test func everyGroupIsTold() {
    let words = codeTokens(of: "let W: Tensor = [1.5] // ponderi\nprint(\"a\\(x)\")\n")
    let told = words.filter { $0.kind != .plain }.map { ($0.text, $0.kind) }
    #expect(told.map(\.0) == ["let", "Tensor", "1.5", "// ponderi", "\"a\\(x)\""])
    #expect(told.map(\.1) == [.keyword, .type, .number, .comment, .string])
  }

  @Test func mutatingIsAKeywordBeforeAFunctionOnly() {
    func colour(_ code: String) -> CodeToken.Kind? {
      codeTokens(of: code).first { $0.text == "mutating" }?.kind
    }
    #expect(colour("struct S { mutating func forward() {} }") == .keyword)
    #expect(colour("let mutating = 1") == nil)
  }

  @Test(arguments: [
    "", "\n", "let x = \"open", "/* open", "let é = \u{0}1 # $ `", "1abc", "a\r\nb",
  ])
  func thePiecesAreTheWholeText(_ code: String) {
    #expect(codeTokens(of: code).map(\.text).joined() == code)
  }
}
