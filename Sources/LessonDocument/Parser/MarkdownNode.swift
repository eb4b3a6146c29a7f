import CCmarkGFM

/// A node of cmark-gfm's tree, alive as long as the tree is.
struct MarkdownNode {
  /// What a node is, by the names that cmark-gfm and its extensions give.
  enum Kind: String {
    case document, list, item, paragraph, heading, table, text, code, link, image
    case tasklist, strikethrough, strong
    case blockQuote = "block_quote"
    case codeBlock = "code_block"
    case htmlBlock = "html_block"
    case thematicBreak = "thematic_break"
    case tableHeader = "table_header"
    case tableRow = "table_row"
    case tableCell = "table_cell"
    case softBreak = "softbreak"
    case lineBreak = "linebreak"
    case htmlInline = "html_inline"
    case emphasis = "emph"
    case footnoteReference, footnoteDefinition
    case inlineMath = "inline_math"
    case mathBlock = "math_block"
  }

  private let pointer: OpaquePointer
  private let linesBefore: Int

  init(pointer: OpaquePointer, linesBefore: Int) {
    self.pointer = pointer
    self.linesBefore = linesBefore
  }

  /// `nil` for what no extension in use makes.
  var kind: Kind? {
    // cmark has no names for these two.
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    default: Kind(rawValue: String(cString: cmark_node_get_type_string(pointer)))
    }
  }

  /// The children, first to last.
  var children: some Sequence<MarkdownNode> {
    sequence(state: cmark_node_first_child(pointer)) { [linesBefore] next -> MarkdownNode? in
      guard let child = next else { return nil }
      next = cmark_node_next(child)
      return MarkdownNode(pointer: child, linesBefore: linesBefore)
    }
  }
}

/// Places. cmark counts columns in bytes, but gets some ends and all places after a backslash at
/// the end of a line wrong: only the starts of blocks are used.
extension MarkdownNode {
  /// The line in the file, from 1; `nil` where cmark lost it (a paragraph above a table).
  var startLine: Int? {
    let line = Int(cmark_node_get_start_line(pointer))
    return line > 0 ? line + linesBefore : nil
  }

  /// The byte of the line where the block starts, from 0.
  var startByte: Int { max(0, Int(cmark_node_get_start_column(pointer)) - 1) }

  /// The last line of the block in the file. An end at column 0 is the end of the line before.
  var endLine: Int {
    let isLineAfter = cmark_node_get_end_column(pointer) == 0
    return Int(cmark_node_get_end_line(pointer)) + linesBefore - (isLineAfter ? 1 : 0)
  }
}

/// What a node says.
extension MarkdownNode {
  /// The text of a text, code or HTML node.
  var literal: String { string(cmark_node_get_literal(pointer)) }
  /// The words after an opening fence.
  var fenceInfo: String { string(cmark_node_get_fence_info(pointer)) }
  /// The destination of a link or image.
  var url: String { string(cmark_node_get_url(pointer)) }
  /// The title of a link or image.
  var title: String { string(cmark_node_get_title(pointer)) }
  /// 1 to 6 for a heading.
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// The first number of a numbered list; `nil` for a bulleted one.
  var listStart: Int? {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(cmark_node_get_list_start(pointer))
  }
  /// Whether the items of a list stand close together.
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// Whether an item of a task list is ticked.
  var isTicked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  /// The character of a code block's fence and how many open it; `nil` for an indented block.
  var fence: (character: UInt8, length: Int)? {
    var length: CInt = 0
    var offset: CInt = 0
    var character: CChar = 0
    guard cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else { return nil }
    return (UInt8(bitPattern: character), Int(length))
  }

  /// One alignment for each column of a table.
  var columnAlignments: [ColumnAlignment] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<count).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .natural
      }
    }
  }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }
}
