// Formulas as a syntax extension of cmark-gfm, so that `_`, `*`, `\\` and `<` in them keep their
// meaning. What is a delimiter follows Pandoc: the opening `$` stands before a non-blank, the
// closing one behind a non-blank and not before a digit; and an opening one never follows a letter,
// a digit or another `$`, so that "US$5" and "$5 and $10" are prices.

import CCmarkGFM

/// Longer ones are taken for text: the search for a closing `$` must not run to the end of a
/// paragraph again and again.
private let longestInline = 2_000
private let dollar = UInt8(ascii: "$")
private let backslash = UInt8(ascii: "\\")
private let tick = UInt8(ascii: "`")

/// Makes the extension. It lives as long as the process, as cmark-gfm's own do.
func mathSyntaxExtension() -> OpaquePointer? {
  guard let made = cmark_syntax_extension_new("math") else { return nil }
  let character = UnsafeMutableRawPointer(bitPattern: UInt(dollar))
  let characters = cmark_llist_append(cmark_get_default_mem_allocator(), nil, character)
  cmark_syntax_extension_set_special_inline_chars(made, characters)
  cmark_syntax_extension_set_match_inline_func(made, matchInline)
  cmark_syntax_extension_set_open_block_func(made, openBlock)
  cmark_syntax_extension_set_match_block_func(made, continueBlock)
  cmark_syntax_extension_set_get_type_string_func(made, typeName)
  return made
}

/// The nodes are cmark's code and code block under another name; `MarkdownNode.Kind` knows both.
private func typeName(_: OpaquePointer?, _ node: OpaquePointer?) -> UnsafePointer<CChar>? {
  let isBlock = cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK
  let name: StaticString = isBlock ? "math_block" : "inline_math"
  return UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
}

// MARK: In a line

/// A formula at the cursor of `parser`, as a node that holds its source, delimiters included.
private func matchInline(
  _ syntax: OpaquePointer?, _: OpaquePointer?, _: OpaquePointer?, _ character: UInt8,
  _ parser: OpaquePointer?
) -> OpaquePointer? {
  guard character == dollar else { return nil }
  let start = cmark_inline_parser_get_offset(parser)
  // cmark ends the text of a block with a NUL, which no text holds.
  let byte = { (distance: Int) in cmark_inline_parser_peek_at(parser, start + CInt(distance)) }
  if start > 0, isAlphanumeric(byte(-1)) || byte(-1) == dollar { return nil }
  guard let length = inlineLength(byte),
    let node = cmark_node_new_with_ext(CMARK_NODE_CODE, syntax)
  else { return nil }
  let source = String(decoding: (0..<length).map(byte), as: UTF8.self)
  cmark_node_set_literal(node, source)
  cmark_inline_parser_set_offset(parser, start + CInt(length))
  return node
}

/// How long the formula is that begins with the `$` at distance 0, if one does.
private func inlineLength(_ byte: (Int) -> UInt8) -> Int? {
  switch byte(1) {
  case dollar:
    return closed(byte, from: 2) { byte($0) == dollar && byte($0 + 1) == dollar }.map { $0 + 2 }
  case tick:
    return closed(byte, from: 2) { byte($0) == tick && byte($0 + 1) == dollar }.map { $0 + 2 }
  case 0, newline: return nil
  case let first where isBlank(first): return nil
  default:
    return closed(byte, from: 1) { place in
      let before = byte(place - 1)
      return byte(place) == dollar && !isBlank(before) && before != newline
        && !isDigit(byte(place + 1))
    }.map { $0 + 1 }
  }
}

/// Where the formula's content ends; `nil` where that never happens or where code comes between.
private func closed(_ byte: (Int) -> UInt8, from start: Int, _ isEnd: (Int) -> Bool) -> Int? {
  var place = start
  while place < longestInline {
    let next = byte(place)
    if next == 0 { return nil }
    if isEnd(place) { return place > start ? place : nil }
    if next == tick || next == dollar && start == 1 { return nil }
    place += next == backslash && byte(place + 1) != 0 ? 2 : 1
  }
  return nil
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

// MARK: On lines of its own

/// A block begins with `$$` at the start of a line, and where the same line closes it, nothing but
/// a label follows.
private func openBlock(
  _ syntax: OpaquePointer?, _ isIndented: CInt, _ parser: OpaquePointer?,
  _ container: OpaquePointer?, _ input: UnsafeMutablePointer<UInt8>?, _ length: CInt
) -> OpaquePointer? {
  guard isIndented == 0 else { return nil }
  let start = cmark_parser_get_first_nonspace(parser)
  let line = UnsafeBufferPointer(start: input, count: Int(length)).dropFirst(Int(start))
  guard line.starts(with: [dollar, dollar]) else { return nil }
  let end = closingDelimiter(in: line.dropFirst(2))
  if let end, !isEmptyOrLabel(line[(end + 2)...]) { return nil }
  guard
    let node = cmark_parser_add_child(parser, container, CMARK_NODE_CODE_BLOCK, start + 1)
  else { return nil }
  cmark_node_set_syntax_extension(node, syntax)
  if end != nil { markClosed(node) }
  return node
}

/// Up to and with the line that holds the closing `$$`; a blank line ends the block too, and then it
/// was never closed.
private func continueBlock(
  _: OpaquePointer?, _ parser: OpaquePointer?, _ input: UnsafeMutablePointer<UInt8>?,
  _ length: CInt, _ node: OpaquePointer?
) -> CInt {
  let offset = Int(cmark_parser_get_offset(parser))
  let line = UnsafeBufferPointer(start: input, count: Int(length)).dropFirst(offset)
  if cmark_node_get_user_data(node) != nil || line.allSatisfy({ isBlank($0) || $0 == newline }) {
    return 0
  }
  if closingDelimiter(in: line) != nil { markClosed(node) }
  return 1
}

private func markClosed(_ node: OpaquePointer?) {
  cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: 1))
}

/// Where the next `$$` stands that no backslash precedes.
func closingDelimiter<Bytes: RandomAccessCollection<UInt8>>(in line: Bytes) -> Int?
where Bytes.Index == Int {
  var place = line.startIndex
  while place + 1 < line.endIndex {
    if line[place] == dollar, line[place + 1] == dollar { return place }
    place += line[place] == backslash ? 2 : 1
  }
  return nil
}

private func isEmptyOrLabel(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  let text = rest.drop(while: isBlank)
  return text.first == nil || text.first == newline || text.first == UInt8(ascii: "{")
}
