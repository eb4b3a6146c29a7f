import Foundation

/// FNV-1a, 64 bits, of bytes that come in pieces: tells an edited file from an untouched one, no more.
struct ContentHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { add($0) } }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    // In a register, and not in memory for each byte.
    var hash = value
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = hash
  }

  /// As 16 hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// The hash of bytes that are there at once.
func contentHash(_ bytes: some Sequence<UInt8>) -> String {
  var hash = ContentHash()
  // One loop for all kinds of bytes: a generic one is slow where it is not specialised.
  if bytes.withContiguousStorageIfAvailable({ hash.add($0) }) == nil { hash.add(Array(bytes)) }
  return hash.text
}

/// The hash of a file, which is not held as a whole.
func contentHash(ofFileAt path: String) throws(PublishingError) -> String {
  let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw .machine("cannot read \(path)") }
  defer { close(descriptor) }
  var hash = ContentHash()
  var chunk = [UInt8](repeating: 0, count: 64 << 10)
  while true {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    if count < 0 { throw .machine("cannot read \(path)") }
    if count == 0 { return hash.text }
    chunk.withUnsafeBufferPointer { hash.add(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}
