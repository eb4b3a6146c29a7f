/// The options of a cell; names are Quarto's.
public struct CellOptions: Equatable, Sendable {
  /// Whether code is folded away.
  public enum Fold: Equatable, Sendable {
    /// It is not.
    case none
    /// Folded until the reader opens it.
    case closed
    /// Open until the reader folds it.
    case open
  }

  /// A name to refer to: `fig-…` or `tbl-…`.
  public var label: String?
  /// Whether the code is shown.
  public var echo = true
  /// Whether the outputs are shown.
  public var output = true
  /// Whether the code runs.
  public var eval = true
  /// Whether anything of the cell is shown: `false` runs it silently.
  public var include = true
  /// Whether the cell has to fail: its message is shown.
  public var error = false
  /// Whether the code is folded.
  public var fold = Fold.none
  /// What stands beside the fold instead of "Code".
  public var foldSummary: String?
  /// Whether lines of code have numbers.
  public var numbersLines = true
  /// The caption under figures.
  public var figureCaption: Caption?
  /// What a figure says, for those who do not see it.
  public var figureAlternative: String?
  /// The caption of tables.
  public var tableCaption: Caption?
  /// A number of the code that the reader can slide.
  public var slider: Slider?

  /// All defaults.
  public init() {}

  /// Whether the code is on the page.
  public var showsCode: Bool { echo && include }
  /// Whether the outputs are on the page.
  public var showsOutput: Bool { output && include }
}

/// A line of Markdown under a figure or a table.
public struct Caption: Equatable, Sendable, ExpressibleByStringLiteral {
  /// As it is written.
  public let source: String
  /// What it says.
  public let inlines: [Inline]

  /// A caption.
  public init(source: String, inlines: [Inline]) {
    self.source = source
    self.inlines = inlines
  }

  /// A caption without markup.
  public init(stringLiteral text: String) { self.init(source: text, inlines: [.text(text)]) }

  /// Equal sources.
  public static func == (a: Caption, b: Caption) -> Bool { a.source == b.source }
}

/// `//| slider: "x -5...5 step 0.5"`.
public struct Slider: Equatable, Sendable {
  /// The constant or variable that a line of the cell gives a number.
  public let name: String
  /// Its least and its greatest value.
  public let range: ClosedRange<Double>
  /// How far one step goes; `nil` leaves it to the page.
  public let step: Double?

  /// A slider.
  public init(name: String, range: ClosedRange<Double>, step: Double? = nil) {
    self.name = name
    self.range = range
    self.step = step
  }

  /// Reads `x -5...5` with or without `step 0.5`.
  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2 || (words.count == 4 && words[2] == "step"),
      let low = words[1].firstRange(of: "...").map({ words[1][..<$0.lowerBound] }),
      let high = words[1].firstRange(of: "...").map({ words[1][$0.upperBound...] }),
      let from = Double(low), let to = Double(high), from.isFinite, to.isFinite, from < to
    else { return nil }
    let step = words.count == 4 ? Double(words[3]) : nil
    if words.count == 4, !(step.map { $0 > 0 && $0.isFinite } ?? false) { return nil }
    self.init(name: words[0], range: from...to, step: step)
  }
}
