/// Tells several things, in their order, from what they were: 64 bits over each with its length before
/// it, eight bytes at a time. It guards against change and accident, not against malice: whoever could
/// make two texts with one fingerprint writes both lessons.
struct Fingerprint: Hashable, Sendable {
  private(set) var value: UInt64 = 0

  /// Of nothing.
  init() {}

  /// A fingerprint that was saved.
  init(value: UInt64) { self.value = value }

  /// Of these bytes.
  init(of bytes: [UInt8]) { add(bytes) }

  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(bytes.count)
    mix(bytes)
  }

  /// A text that is missing is another thing than one that is empty.
  mutating func add(_ text: String?) {
    guard var text else { return add(-1) }
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ number: Int?) {
    guard let number else { return add(Int.min) }
    add(number)
  }

  mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ flag: Bool) { add(flag ? 1 : 0) }

  mutating func add(_ other: Fingerprint) { mix(other.value) }

  /// An odd factor carries differences upwards, folding brings them down again. The factor is 2⁶⁴
  /// divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4).
  private mutating func mix(_ word: UInt64) {
    let product = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
    value = product ^ (product >> 32)
  }

  private mutating func mix(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while bytes.count - offset >= 8 {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    guard offset < bytes.count else { return }
    mix(bytes[offset...].reduce(0) { $0 << 8 | UInt64($1) })
  }
}
