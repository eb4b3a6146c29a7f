import SourceText

/// Braces that are never closed. Where there is one the parser notices only at the end of the cell that something
/// is missing; where it is missing the indentation says.
extension Parser {
  /// A `{` that is open, in the order of the text.
  fileprivate struct OpenBrace {
    /// Its index among the tokens.
    let token: Int
    /// The blanks before its line.
    let indentation: Int
    /// Whether the first line below it stands further to the right, where there is one; only then do the lines
    /// below that say something.
    var isIndented: Bool?
  }

  /// The `{` of the cell at hand that has no `}`, by its index among the tokens: the first below which a line
  /// stands that the indentation puts outside, and that line's first token, else the last that is open at the end.
  private func openBrace() -> (brace: Int, firstOutside: Int?)? {
    var open: [OpenBrace] = []
    var suspect: (brace: Int, firstOutside: Int)?
    var indentation = 0
    for index in index..<end {
      let token = tokens[index]
      if token.startsLine {
        indentation = self.indentation(at: token.range.lowerBound)
        open.noteFirstLine(at: indentation)
        if suspect == nil, let last = open.last, isOutside(token, at: indentation, of: last) {
          suspect = (last.token, index)
        }
      }
      if token.kind == .leftBrace {
        open.append(OpenBrace(token: index, indentation: indentation))
      }
      if token.kind == .rightBrace, let closed = open.popLast(), closed.token == suspect?.brace,
        token.startsLine, indentation == closed.indentation
      {
        suspect = nil
      }
    }
    guard let last = open.last else { return nil }
    return suspect.map { ($0.brace, $0.firstOutside) } ?? (last.token, nil)
  }

  /// All of them, where several are missing and the indentation shows as many; else the one above.
  func openBraces() -> [(brace: Int, firstOutside: Int?)] {
    var missing: [(brace: Int, firstOutside: Int?)] = []
    var (open, count): ([OpenBrace], Int) = ([], 0)
    var indentation = 0
    for index in index..<end {
      let token = tokens[index]
      if token.startsLine {
        indentation = self.indentation(at: token.range.lowerBound)
        open.noteFirstLine(at: indentation)
        while let last = open.last, isOutside(token, at: indentation, of: last) {
          missing.append((last.token, index))
          open.removeLast()
        }
      }
      if token.kind == .leftBrace {
        open.append(OpenBrace(token: index, indentation: indentation))
        count += 1
      }
      if token.kind == .rightBrace {
        _ = open.popLast()
        count -= 1
      }
    }
    missing += open.map { ($0.token, nil) }
    return count > 1 && missing.count == count ? missing : openBrace().map { [$0] } ?? []
  }

  /// Whether a line that begins with this token shows that the brace should have been closed above it.
  private func isOutside(_ token: Token, at indentation: Int, of brace: OpenBrace) -> Bool {
    guard brace.isIndented == true else { return false }
    return token.kind == .rightBrace
      ? indentation < brace.indentation : indentation <= brace.indentation
  }

  /// Reports a brace in the place of what the parser made of its absence, the errors from `count` on. What the cell
  /// declares from there on counts as known.
  mutating func reportOpen(
    _ braces: [(brace: Int, firstOutside: Int?)], in cell: [StatementID], insteadOf count: Int
  ) {
    guard let brace = braces.map({ $0.brace }).min() else { return }
    let range = tokens[brace].range
    let last = tokens[end].range.upperBound
    let start =
      cell.last { syntax[$0].range.lowerBound <= range.lowerBound }
      .map { syntax[$0].range.lowerBound } ?? range.lowerBound
    let earlier = diagnostics[count...].filter { $0.range.lowerBound < range.lowerBound }
    diagnostics.replaceSubrange(count..., with: earlier)
    unreadParts.append(start..<(last + 1))
    noteDeclarations(from: brace)
    // A text or a comment without an end may have taken the '}' along.
    if unterminated.contains(where: { (range.upperBound...last).contains($0) }) { return }
    for (brace, firstOutside) in braces.sorted(by: { $0.brace < $1.brace }) {
      report(
        "this '{' is never closed", at: tokens[brace].range,
        notes: firstOutside.map { [note(onOutside: $0)] } ?? [])
    }
  }

  private func note(onOutside index: Int) -> String {
    if tokens[index].kind == .rightBrace {
      return "by the indentation, the next '}' ends what is around it"
    }
    let start = tokens[index].range.lowerBound
    let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    let text = line.count > 60 ? text(tokens[index]) : String(decoding: line, as: UTF8.self)
    return "by the indentation, it ends above '\(text)'"
  }

  /// The names that the rest of the cell gives.
  private mutating func noteDeclarations(from start: Int) {
    var isNaming = false
    for index in start..<end {
      switch tokens[index].kind {
      case .keyword:
        isNaming = ["let", "var", "func", "struct", "enum", "typealias"]
          .contains(text(tokens[index]))
      case .identifier:
        if isNaming { syntax.unreadNames.insert(text(tokens[index])) }
      case .comma: break
      default: isNaming = isNaming && tokens[index - 1].kind == .keyword
      }
    }
  }
}

extension [Parser.OpenBrace] {
  /// Notes a line below those that are open.
  fileprivate mutating func noteFirstLine(at indentation: Int) {
    var last = count - 1
    while last >= 0, self[last].isIndented == nil {
      self[last].isIndented = indentation > self[last].indentation
      last -= 1
    }
  }
}
