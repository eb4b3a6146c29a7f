/// How large an image is, in pixels, as the first bytes of a PNG, GIF, JPEG or WebP file say.
struct ImageSize: Equatable {
  let width: Int
  let height: Int

  /// `nil` where the bytes are of another kind (an SVG scales) or damaged.
  init?(_ bytes: [UInt8]) {
    let reader = ByteReader(bytes: bytes)
    guard let size = reader.png() ?? reader.gif() ?? reader.webP() ?? reader.jpeg(),
      size.0 > 0, size.1 > 0
    else { return nil }
    (width, height) = size
  }
}

private struct ByteReader {
  let bytes: [UInt8]

  func png() -> (Int, Int)? {
    guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), bytes.count >= 24 else { return nil }
    return (bigEndian(16, 4), bigEndian(20, 4))
  }

  func gif() -> (Int, Int)? {
    guard bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 else { return nil }
    return (littleEndian(6, 2), littleEndian(8, 2))
  }

  /// RIFF, then one of three kinds of chunk.
  func webP() -> (Int, Int)? {
    guard bytes.starts(with: Array("RIFF".utf8)), bytes.count >= 30,
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8X": return (littleEndian(24, 3) + 1, littleEndian(27, 3) + 1)
    case "VP8 ": return (littleEndian(26, 2) & 0x3FFF, littleEndian(28, 2) & 0x3FFF)
    case "VP8L":
      let bits = littleEndian(21, 4)
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    default: return nil
    }
  }

  /// A row of segments, of which a start of frame (C0 to CF but C4, C8, CC) holds the size.
  func jpeg() -> (Int, Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    while place + 9 < bytes.count, bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return (bigEndian(place + 7, 2), bigEndian(place + 5, 2))
      }
      place += 2 + max(2, bigEndian(place + 2, 2))
    }
    return nil
  }

  private func bigEndian(_ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private func littleEndian(_ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
