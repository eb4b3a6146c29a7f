/// What crosses between a page and the engine, in both directions: texts, one after the other.
///
/// In bytes: their number, then for each text the count of its bytes and the bytes, UTF-8. Numbers are
/// unsigned, of 32 bits, least byte first.
struct TextList {
  var texts: [String] = []

  init() {}

  /// Reads a list; what does not hold what it promises gives the texts before that.
  init(reading bytes: UnsafeRawBufferPointer) {
    var reader = Reader(bytes)
    for _ in 0..<(reader.number() ?? 0) {
      guard let text = reader.text() else { return }
      texts.append(text)
    }
  }

  mutating func append(_ text: String) { texts.append(text) }

  mutating func append(_ number: Int) { texts.append(String(number)) }

  /// The list in memory that the caller releases.
  func packed() -> UnsafeMutableRawPointer {
    let total = texts.reduce(4) { $0 + 4 + $1.utf8.count }
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: total, alignment: 8)
    var offset = 0
    func write(_ count: Int) {
      let number = UInt32(count).littleEndian
      buffer.storeBytes(of: number, toByteOffset: offset, as: UInt32.self)
      offset += 4
    }
    write(texts.count)
    for var text in texts {
      text.withUTF8 { bytes in
        write(bytes.count)
        guard let start = bytes.baseAddress else { return }
        buffer.advanced(by: offset).copyMemory(from: start, byteCount: bytes.count)
        offset += bytes.count
      }
    }
    return buffer
  }
}

private struct Reader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func number() -> Int? {
    guard bytes.count - offset >= 4 else { return nil }
    defer { offset += 4 }
    return Int(
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  mutating func text() -> String? {
    guard let count = number(), count <= bytes.count - offset else { return nil }
    defer { offset += count }
    return String(decoding: bytes[offset..<(offset + count)], as: UTF8.self)
  }
}
