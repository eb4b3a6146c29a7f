/// An `import` of a source.
struct Import: Equatable {
  /// The module, without what follows a dot.
  let module: String
  /// The line, from 1.
  let line: Int
  /// Whether the line ends in `// native`.
  let isMarkedNative: Bool
}

/// The imports of a Swift source, whatever attributes and access words they carry.
func imports(of source: String) -> [Import] {
  let original = source.split(separator: "\n", omittingEmptySubsequences: false)
  return SwiftCode(of: source).lines.enumerated().compactMap { index, line in
    let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
    guard let keyword = words.firstIndex(of: "import"), keyword <= 1 else { return nil }
    let kinds: Set<Substring> = [
      "class", "enum", "func", "let", "protocol", "struct", "typealias", "var",
    ]
    let names = words[(keyword + 1)...].drop { kinds.contains($0) }
    guard let name = names.first?.split(separator: ".").first else { return nil }
    return Import(
      module: String(name), line: index + 1,
      isMarkedNative: original[index].hasSuffix("// native"))
  }
}
