/// The address of `page` as written on a page at `other`: both are paths below the site's folder
/// with `/`, and what stands between them is relative, so that the site works in any folder, on
/// any host and from the disk.
public func relativeLink(to page: String, from other: String) -> String {
  let target = page.split(separator: "/")
  let start = other.split(separator: "/").dropLast()
  let common = zip(target.dropLast(), start).prefix { $0 == $1 }.count
  let steps = Array(repeating: "..", count: start.count - common)
  let rest = target.dropFirst(common).map { percentEncoded(String($0)) }
  return (steps + rest).joined(separator: "/")
}

/// The path, below the common folder, of what a file at `base` calls `path`; `nil` where it leads
/// out of the folder.
public func resolved(_ path: String, from base: String) -> String? {
  var parts = base.split(separator: "/").dropLast().map(String.init)
  for part in path.split(separator: "/") {
    switch part {
    case ".": continue
    case "..": if parts.popLast() == nil { return nil }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}

/// A part of a path with everything as `%XX` that is not a letter, digit, `-`, `.`, `_` or `~`.
func percentEncoded(_ part: String) -> String {
  let digits = Array("0123456789ABCDEF")
  var text = ""
  for byte in part.utf8 {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~":
      text.unicodeScalars.append(Unicode.Scalar(byte))
    default: text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
  }
  return text
}

/// `%XX` as the bytes they stand for; a `%` without two digits stays.
func percentDecoded(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexDigit(bytes[index + 1]), let low = hexDigit(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
}
