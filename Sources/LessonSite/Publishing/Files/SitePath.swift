/// A path below the site folder. Equal means equal bytes: Swift takes the two spellings of `é` for
/// one string, file systems do not.
struct SitePath: Hashable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (first: SitePath, second: SitePath) -> Bool {
    first.text.utf8.elementsEqual(second.text.utf8)
  }

  static func < (first: SitePath, second: SitePath) -> Bool { precedes(first.text, second.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The path of an entry of this folder; the site folder itself is "".
  func appending(_ name: String) -> SitePath { SitePath(text.isEmpty ? name : text + "/" + name) }

  /// The folders above, the outermost first.
  var folders: [SitePath] {
    let parts = pathParts(text).dropLast()
    return parts.indices.map { SitePath(parts[...$0].joined(separator: "/")) }
  }

  /// Whether it stays below the folder that it is taken from.
  var isSafe: Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && !part.contains(0) && !part.elementsEqual(".".utf8)
        && !part.elementsEqual("..".utf8)
    }
  }
}

/// The names in a path. By bytes: to Swift a slash with an accent on it is another character.
func pathParts(_ path: String) -> [String] {
  path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
}
