// Duktape keeps strings as CESU-8: what UTF-8 writes in four bytes stands there as two surrogates of
// three bytes each.

/// UTF-8 to CESU-8.
func surrogateBytes(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    if scalar.value < 0x10000 {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    } else {
      for unit in UTF16.encode(scalar) ?? .init() { append(unit, to: &bytes) }
    }
  }
  return bytes
}

private func append(_ unit: UInt16, to bytes: inout [UInt8]) {
  bytes.append(0xE0 | UInt8(unit >> 12))
  bytes.append(0x80 | UInt8(unit >> 6 & 0x3F))
  bytes.append(0x80 | UInt8(unit & 0x3F))
}

/// CESU-8 to UTF-8; what is neither becomes U+FFFD.
func text(ofSurrogateBytes bytes: UnsafeRawBufferPointer) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if let high = unit(at: index, of: bytes), let low = unit(at: index + 3, of: bytes),
      (0xD800..<0xDC00).contains(high), (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    {
      result.append(contentsOf: UTF8.encode(scalar) ?? .init())
      index += 6
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The UTF-16 unit that three bytes stand for.
private func unit(at index: Int, of bytes: UnsafeRawBufferPointer) -> UInt32? {
  guard index + 2 < bytes.count, bytes[index] & 0xF0 == 0xE0 else { return nil }
  return UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
    | UInt32(bytes[index + 2] & 0x3F)
}

/// The UTF-8 offset of a UTF-16 offset in `text`.
func utf8Offset(ofUTF16 offset: Int, in text: String) -> Int {
  var units = 0
  var bytes = 0
  for scalar in text.unicodeScalars {
    if units >= offset { break }
    units += UTF16.width(scalar)
    bytes += UTF8.width(scalar)
  }
  return bytes
}
