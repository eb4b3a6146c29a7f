/// Where a link leads, as far as its form tells.
///
/// Lessons may come from strangers, and a link is the one thing in Markdown that can carry a
/// script. So this is a list of what is allowed, applied to the address as a browser reads it:
/// entities decoded (the parser did), control characters dropped, blanks trimmed.
enum WebAddress: Equatable {
  /// `http://host…`, `https://host…` or `mailto:…`: written as it is.
  case external(String)
  /// `path`, `path#fragment` or `#fragment`, percent-decoded; a fragment that is `nil` is absent.
  case relative(path: String, fragment: String?)
  /// Anything else, with the reason in a form that follows "this link cannot be used: ".
  case refused(String)

  init(_ destination: String) {
    let address = asBrowsersRead(destination)
    if let scheme = schemeOf(address) {
      self = WebAddress(address, scheme: scheme)
    } else if address.hasPrefix("/") {
      self = .refused("a path from the root of the server breaks when the site moves")
    } else if address.contains("\\") {
      self = .refused("browsers read '\\' as '/'")
    } else if address.prefix(while: { $0 != "#" }).contains("?") {
      self = .refused("pages of this site take no '?'")
    } else {
      self = WebAddress(relative: address)
    }
  }

  private init(_ address: String, scheme: String) {
    let rest = address.dropFirst(scheme.count + 1)
    switch scheme.lowercased() {
    case "http", "https":
      let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      let hasHost = rest.hasPrefix("//") && !host.isEmpty && !host.contains("\\")
      self = hasHost ? .external(encodingBlanks(address)) : .refused("it names no host")
    case "mailto": self = .external(encodingBlanks(address))
    default:
      self = .refused("only http, https, mailto, '#…' and paths to lessons may be linked")
    }
  }

  private init(relative address: String) {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? percentDecoded(String(parts[1])) : nil
    self = .relative(path: percentDecoded(String(parts.first ?? "")), fragment: fragment)
  }
}

/// Browsers drop tabs and newlines anywhere and other controls at the ends; dropping them all is
/// stricter.
private func asBrowsersRead(_ destination: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in destination.unicodeScalars where scalar.properties.generalCategory != .control {
    scalars.append(scalar)
  }
  var text = Substring(String(scalars))
  while let first = text.unicodeScalars.first, first.properties.isWhitespace {
    text.unicodeScalars.removeFirst()
  }
  while let last = text.unicodeScalars.last, last.properties.isWhitespace {
    text.unicodeScalars.removeLast()
  }
  return String(text)
}

/// What stands before the first colon, unless `/`, `?` or `#` comes earlier. Any such text counts,
/// not only well-formed names: nobody links a relative path with a colon in its first part.
private func schemeOf(_ address: String) -> String? {
  guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else {
    return nil
  }
  return String(address[..<end])
}

private func encodingBlanks(_ address: String) -> String {
  address.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
}
