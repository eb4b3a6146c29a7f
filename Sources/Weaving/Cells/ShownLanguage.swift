/// What colours the code of a language that lessons show and do not run.
struct ShownLanguage {
  /// What begins a comment up to the end of the line.
  var lineComments: [String] = []
  /// What stands around a longer comment.
  var blockComment: (open: String, close: String)?
  /// What stands around strings, longest first.
  var quotes: [String] = ["\"", "'"]
  var keywords: Set<String> = []
  /// Whether a name with a capital is a type.
  var hasTypes = false

  /// A language by the word behind a fence; `nil` where it is not known.
  static func named(_ name: String) -> ShownLanguage? {
    switch name.lowercased() {
    case "python", "py": python
    case "sh", "bash", "zsh", "shell": shell
    case "javascript", "js", "typescript", "ts": javaScript
    case "json": ShownLanguage(quotes: ["\""], keywords: ["true", "false", "null"])
    case "yaml", "yml": ShownLanguage(lineComments: ["#"], keywords: ["true", "false", "null"])
    case "toml":
      ShownLanguage(
        lineComments: ["#"], quotes: ["\"\"\"", "\"", "'"], keywords: ["true", "false"])
    case "c", "cpp", "c++", "java": c
    case "rust", "rs": rust
    default: nil
    }
  }

  private static let python = ShownLanguage(
    lineComments: ["#"], quotes: ["\"\"\"", "'''", "\"", "'"],
    keywords: words(
      """
      False None True and as assert async await break class continue def del elif else except \
      finally for from global if import in is lambda nonlocal not or pass raise return try while \
      with yield
      """), hasTypes: true)
  private static let shell = ShownLanguage(
    lineComments: ["#"],
    keywords: words("case do done elif else esac export fi for function if in then until while"))
  private static let javaScript = ShownLanguage(
    lineComments: ["//"], blockComment: ("/*", "*/"), quotes: ["`", "\"", "'"],
    keywords: words(
      """
      async await break case catch class const continue default delete do else export extends \
      false finally for from function if import in instanceof let new null of return super switch \
      this throw true try typeof undefined var void while yield
      """), hasTypes: true)
  private static let c = ShownLanguage(
    lineComments: ["//"], blockComment: ("/*", "*/"),
    keywords: words(
      """
      auto bool break case char class const continue default do double else enum extern false \
      float for if int long namespace new nullptr private public return short signed sizeof static \
      struct switch template this true typedef typename unsigned using virtual void while
      """), hasTypes: true)
  private static let rust = ShownLanguage(
    lineComments: ["//"], blockComment: ("/*", "*/"), quotes: ["\""],
    keywords: words(
      """
      as async await break const continue crate else enum extern false fn for if impl in let loop \
      match mod move mut pub ref return self static struct super trait true type unsafe use where \
      while
      """), hasTypes: true)
}

private func words(_ text: String) -> Set<String> {
  Set(text.split(separator: " ").map(String.init))
}
