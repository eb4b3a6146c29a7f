/// The names of cell options, Quarto's.
enum CellOptionName: String, CaseIterable {
  case label
  case echo
  case eval
  case output
  case include
  case error
  case codeFold = "code-fold"
  case codeSummary = "code-summary"
  case codeLineNumbers = "code-line-numbers"
  case figureCaption = "fig-cap"
  case figureAlternative = "fig-alt"
  case tableCaption = "tbl-cap"
  case slider

  /// Every name, for messages.
  static var all: [String] { allCases.map(\.rawValue) }

  /// Those that the front matter's `execute:` may set for all cells.
  static let defaults: [CellOptionName] = [
    .echo, .eval, .output, .include, .error, .codeFold, .codeSummary,
    .codeLineNumbers,
  ]
}
