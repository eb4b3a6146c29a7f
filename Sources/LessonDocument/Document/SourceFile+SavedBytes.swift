public import SourceText

/// A file that is no text.
public struct UnreadableText: Error, Sendable {
  /// The file up to the byte that is wrong.
  public let file: SourceFile
  /// Says what is wrong, at the end of `file`.
  public let diagnostic: Diagnostic

  /// A file as far as it can be read, and why no further.
  public init(file: SourceFile, diagnostic: Diagnostic) {
    self.file = file
    self.diagnostic = diagnostic
  }
}

extension SourceFile {
  /// A text file as it lies on the disk: a byte-order mark is dropped, CRLF and CR become LF.
  ///
  /// Throws where the bytes are not UTF-8 or hold a NUL, with the offset in the file on the disk.
  public init(path: String, savedBytes: [UInt8]) throws(UnreadableText) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let markLength = savedBytes.starts(with: mark) ? mark.count : 0
    let text = savedBytes.dropFirst(markLength)
    if savedBytes.starts(with: [0xFF, 0xFE]) || savedBytes.starts(with: [0xFE, 0xFF]) {
      throw UnreadableText(path: path, [], "UTF-16, not UTF-8", notes: [saveAsUTF8])
    }
    if let offset = text.firstIndex(of: 0) {
      let message = "NUL at byte \(offset)"
      throw UnreadableText(path: path, text[..<offset], message)
    }
    if let offset = firstInvalidByte(of: text) {
      let message = "not UTF-8: byte \(offset) is 0x\(hexadecimal(savedBytes[offset]))"
      throw UnreadableText(path: path, text[..<offset], message, notes: [saveAsUTF8])
    }
    self.init(path: path, bytes: withPlainLineEnds(text))
  }
}

extension UnreadableText {
  fileprivate init(path: String, _ good: ArraySlice<UInt8>, _ message: String, notes: [String] = [])
  {
    // The bytes before a NUL may still hold what is not UTF-8.
    let end = firstInvalidByte(of: good) ?? good.endIndex
    file = SourceFile(path: path, bytes: withPlainLineEnds(good[..<end]))
    diagnostic = Diagnostic(message, at: file.bytes.count..<file.bytes.count, notes: notes)
  }
}

private let saveAsUTF8 = "save the file as UTF-8"

/// Where the first sequence begins that is not UTF-8.
private func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> Int? {
  // The usual answer comes several times faster this way.
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var decoder = UTF8()
  var input = bytes.makeIterator()
  var offset = bytes.startIndex
  while true {
    switch decoder.decode(&input) {
    case .scalarValue(let scalar): offset += UTF8.width(scalar)
    case .emptyInput: return nil
    case .error: return offset
    }
  }
}

private func withPlainLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  let carriageReturn = UInt8(ascii: "\r")
  guard bytes.contains(carriageReturn) else { return Array(bytes) }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var isAfterReturn = false
  for byte in bytes {
    if byte == carriageReturn {
      result.append(newline)
    } else if byte != newline || !isAfterReturn {
      result.append(byte)
    }
    isAfterReturn = byte == carriageReturn
  }
  return result
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.utf8.count < 2 ? "0" + digits : digits
}
