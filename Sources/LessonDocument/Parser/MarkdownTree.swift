// The fence around cmark-gfm: its types are seen in this folder and nowhere else.

import CCmarkGFM
import SourceText
import Synchronization

/// cmark-gfm keeps its table of special characters in a global that parsing changes, so that one
/// parse runs at a time in the whole process. The value is the extension for formulas, made together
/// with the registration of the others.
private let parsing = Mutex<OpaquePointer?>(nil)

/// `autolink` stays out: it reads out of bounds on `:a@b.c` and is quadratic in three ways.
private let extensionNames = ["table", "strikethrough", "tasklist"]

/// Parses the Markdown of `file` from line `firstLine` (from 1) on, hands the tree's root to
/// `body`, and frees the tree.
func withMarkdownTree(of file: SourceFile, fromLine firstLine: Int, _ body: (MarkdownNode) -> Void)
{
  let start = file.offset(ofLine: firstLine)
  withTree(of: file.bytes[start...]) { root in
    body(MarkdownNode(pointer: root, linesBefore: firstLine - 1))
  }
}

/// Parses a single line of Markdown, such as a caption that stands on line `number`, and hands its
/// paragraph to `body`.
func withMarkdownLine(_ text: String, onLine number: Int, _ body: (MarkdownNode) -> Void) {
  withTree(of: Array(text.utf8)[...]) { root in
    let node = MarkdownNode(pointer: root, linesBefore: number - 1)
    if let paragraph = node.children.first(where: { $0.kind == .paragraph }) { body(paragraph) }
  }
}

private func withTree(of bytes: ArraySlice<UInt8>, _ body: (OpaquePointer) -> Void) {
  let root = parsing.withLock { math in
    if math == nil {
      cmark_gfm_core_extensions_ensure_registered()
      math = mathSyntaxExtension()
    }
    return parsedTree(of: bytes, math: math)
  }
  guard let root else { return }
  defer { cmark_node_free(root.node) }
  body(root.node)
}

/// A tree that is handed out of the lock, together with the duty to free it.
private struct OwnedTree: @unchecked Sendable {
  let node: OpaquePointer
}

private func parsedTree(of bytes: ArraySlice<UInt8>, math: OpaquePointer?) -> OwnedTree? {
  // The plain allocator: the arena never gives memory back.
  guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else { return nil }
  defer { cmark_parser_free(parser) }
  // Before tables: a line that begins with `$$` is none of theirs.
  if let math { cmark_parser_attach_syntax_extension(parser, math) }
  for name in extensionNames {
    guard let found = cmark_find_syntax_extension(name) else { continue }
    cmark_parser_attach_syntax_extension(parser, found)
  }
  bytes.withUnsafeBytes { buffer in
    let characters = buffer.bindMemory(to: CChar.self)
    cmark_parser_feed(parser, characters.baseAddress, characters.count)
  }
  return cmark_parser_finish(parser).map(OwnedTree.init)
}
