public import SourceText

/// Cuts code into coloured tokens by the language's own lexer; what it cannot read is plain.
public func codeTokens(of code: ExcerptedText) -> [CodeToken] {
  codeTokens(of: code.bytes)
}

/// Cuts Swift code that is shown and never run.
public func codeTokens(of code: String) -> [CodeToken] { codeTokens(of: Array(code.utf8)) }

private func codeTokens(of bytes: [UInt8]) -> [CodeToken] {
  let lexer = Lexer(bytes, in: 0..<bytes.count)
  var coloured: [(range: Range<Int>, kind: CodeToken.Kind)] = lexer.comments.map { ($0, .comment) }
  for (index, token) in lexer.tokens.enumerated() {
    let next = index + 1 < lexer.tokens.count ? lexer.tokens[index + 1] : nil
    if token.isModifier(in: bytes, before: next) {
      coloured.append((token.range, .keyword))
    } else if let kind = token.colour(in: bytes) {
      coloured.append((token.range, kind))
    }
  }
  coloured.sort { $0.range.lowerBound < $1.range.lowerBound }
  var tokens: [CodeToken] = []
  var end = 0
  func add(_ range: Range<Int>, _ kind: CodeToken.Kind) {
    guard !range.isEmpty else { return }
    tokens.append(CodeToken(String(decoding: bytes[range], as: UTF8.self), kind))
  }
  for (range, kind) in coloured where range.lowerBound >= end {
    add(end..<range.lowerBound, .plain)
    add(range, kind)
    end = range.upperBound
  }
  add(end..<bytes.count, .plain)
  return tokens
}

extension Token {
  /// The colour group of a token; `nil` for plain ones.
  fileprivate func colour(in bytes: [UInt8]) -> CodeToken.Kind? {
    switch kind {
    case .keyword: .keyword
    case .integer, .floating: .number
    case .string: .string
    case .identifier where looksLikeType(bytes[range]): .type
    default: nil
    }
  }

  /// Whether it is `mutating` or `nonmutating` before `func`: elsewhere these are names like others.
  fileprivate func isModifier(in bytes: [UInt8], before next: Token?) -> Bool {
    guard kind == .identifier, let next, next.kind == .keyword else { return false }
    let words = ["mutating", "nonmutating"]
    return words.contains { bytes[range].elementsEqual($0.utf8) }
      && bytes[next.range].elementsEqual("func".utf8)
  }

  /// `Tensor`, but not the matrix `W` nor the constant `PI`.
  private func looksLikeType(_ name: ArraySlice<UInt8>) -> Bool {
    guard let first = name.first, let second = name.dropFirst().first else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(second)
  }
}
