/// A block of Markdown with its place in the file.
public struct Block: Sendable {
  /// What a block is.
  public indirect enum Content: Sendable {
    /// A heading, level 1 to 6, and the `{#sec-…}` behind it.
    case heading(level: Int, [Inline], label: Label? = nil)
    /// A paragraph.
    case paragraph([Inline])
    /// A fenced or indented block that is shown and never run; `language` may be empty.
    case code(language: String, text: String)
    /// An index into the document's cells.
    case cell(Int)
    /// A formula on lines of its own.
    case math(Formula)
    /// A blockquote.
    case quote([Block])
    /// `> [!NOTE] Title` and the like.
    case callout(Callout)
    /// A bulleted list.
    case bulletList(tight: Bool, items: [ListItem])
    /// A numbered list and its first number.
    case orderedList(start: Int, tight: Bool, items: [ListItem])
    /// A GFM table: a head, rows of cells, one alignment a column.
    case table(head: [[Inline]], rows: [[[Inline]]], alignments: [ColumnAlignment])
    /// A rule across the page.
    case thematicBreak
    /// Raw HTML: never passed on, shown as the text it is.
    case html(String)
  }

  /// What it is.
  public let content: Content
  /// Where it stands, UTF-8 offsets into the file.
  public let range: Range<Int>

  /// A block and its place.
  public init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// An item of a list; `isDone` is set for the items of a task list.
public struct ListItem: Sendable {
  /// What stands in the item.
  public let blocks: [Block]
  /// `nil` unless the item begins with `[ ]` or `[x]`.
  public let isDone: Bool?

  /// An item.
  public init(blocks: [Block], isDone: Bool? = nil) {
    self.blocks = blocks
    self.isDone = isDone
  }
}

/// How a table's column is set.
public enum ColumnAlignment: Sendable {
  /// As the reader's language does.
  case natural
  /// To the left.
  case left
  /// In the middle.
  case center
  /// To the right.
  case right
}

/// A piece of a line of Markdown.
public indirect enum Inline: Sendable {
  /// Characters.
  case text(String)
  /// The end of a source line.
  case softBreak
  /// A line break that is meant.
  case lineBreak
  /// `code`.
  case code(String)
  /// A formula.
  case math(Formula)
  /// A value that the lesson's code computes: an index into the document's `values`.
  case value(Int)
  /// A reference to a footnote: an index into the document's `footnotes`.
  case footnote(Int)
  /// *Emphasis*.
  case emphasis([Inline])
  /// **Strong emphasis**.
  case strong([Inline])
  /// ~~Struck through~~.
  case strikethrough([Inline])
  /// A link; `range` is the place to complain about.
  case link(destination: String, title: String, [Inline], range: Range<Int>)
  /// An image.
  case image(source: String, title: String, alternative: [Inline], range: Range<Int>)
  /// Raw HTML: never passed on, shown as the text it is.
  case html(String)
}
