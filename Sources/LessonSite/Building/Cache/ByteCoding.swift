/// Writes values one after the other: numbers as eight bytes, texts and lists after their length.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ flag: Bool) { write(flag ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func write(_ print: Fingerprint) { write(Int(Int64(bitPattern: print.value))) }

  mutating func write<Value>(_ value: Value?, by write: (inout ByteWriter, Value) -> Void) {
    self.write(value != nil)
    if let value { write(&self, value) }
  }

  mutating func write(_ text: String?) { write(text) { $0.write($1) } }
  mutating func write(_ number: Int?) { write(number) { $0.write($1) } }

  mutating func write<Value>(_ list: [Value], by write: (inout ByteWriter, Value) -> Void) {
    self.write(list.count)
    for value in list { write(&self, value) }
  }

  /// Sorted, so that equal tables give equal bytes.
  mutating func write<Value>(
    _ table: [String: Value], by write: (inout ByteWriter, Value) -> Void
  ) {
    self.write(table.count)
    for (key, value) in table.sorted(by: { precedes($0.key, $1.key) }) {
      self.write(key)
      write(&self, value)
    }
  }
}

/// Reads what `ByteWriter` wrote.
struct ByteReader {
  /// The bytes are not what was written.
  struct Damage: Error {}

  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() throws(Damage) -> Int {
    guard bytes.count - offset >= 8 else { throw Damage() }
    let number = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: offset, as: Int64.self)
    }
    offset += 8
    return Int(Int64(littleEndian: number))
  }

  mutating func flag() throws(Damage) -> Bool { try number() == 1 }

  mutating func text() throws(Damage) -> String {
    let count = try count()
    defer { offset += count }
    guard let text = String(validating: bytes[offset..<offset + count], as: UTF8.self) else {
      throw Damage()
    }
    return text
  }

  mutating func fingerprint() throws(Damage) -> Fingerprint {
    Fingerprint(value: UInt64(bitPattern: Int64(try number())))
  }

  mutating func optionalText() throws(Damage) -> String? { try flag() ? try text() : nil }
  mutating func optionalNumber() throws(Damage) -> Int? { try flag() ? try number() : nil }

  mutating func list<Value>(
    _ read: (inout ByteReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try count()
    var list: [Value] = []
    for _ in 0..<count {
      let value = try read(&self)
      list.append(value)
    }
    return list
  }

  mutating func table<Value>(
    _ read: (inout ByteReader) throws(Damage) -> Value
  ) throws(Damage) -> [String: Value] {
    let count = try count()
    var table: [String: Value] = [:]
    for _ in 0..<count {
      let key = try text()
      let value = try read(&self)
      table[key] = value
    }
    return table
  }

  /// How many bytes or elements follow: never more than there are bytes.
  private mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw Damage() }
    return count
  }
}
