import LessonLanguage
import SourceText

/// The tokens of a block that is shown and never run. Swift has our own lexer; a few other languages
/// are known well enough for their comments, strings, numbers and keywords; the rest is plain.
func codeTokens(_ text: String, language: String) -> [CodeToken] {
  if language == "swift" || language == "swift-ml" { return codeTokens(of: text) }
  guard let known = ShownLanguage.named(language) else { return [CodeToken(text, .plain)] }
  var lexer = ShownCodeLexer(text, known)
  return lexer.tokens()
}
