/// The name of a node. Short ones, nearly all, lie in here as plain data, so that a tape keeps them without
/// counting references.
package final class NodeName {
  let entry: Entry
  /// A name that is too long for that.
  let long: String?

  package init(_ text: String) {
    let entry = Entry(text.utf8)
    self.entry = entry ?? Entry(long: 0)
    long = entry == nil ? text : nil
  }

  /// What a tape keeps: a name's UTF-8, or its place in the tape's list of long names.
  struct Entry: BitwiseCopyable {
    private static let mostBytes = 15

    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// `nil` for a name of more than 15 bytes.
    init?(_ text: String.UTF8View) {
      guard text.count <= Entry.mostBytes else { return nil }
      for (place, byte) in text.enumerated() { self[place] = byte }
      self[Entry.mostBytes] = UInt8(text.count)
    }

    init(long place: Int) {
      low = UInt64(place)
      self[Entry.mostBytes] = .max
    }

    /// The place in the list of long names; `nil` of a short one.
    var long: Int? { self[Entry.mostBytes] == .max ? Int(low) : nil }

    /// A short name.
    var text: String {
      String(decoding: (0..<Int(self[Entry.mostBytes])).map { self[$0] }, as: UTF8.self)
    }

    private subscript(place: Int) -> UInt8 {
      get { UInt8(truncatingIfNeeded: (place < 8 ? low : high) >> (8 * UInt64(place & 7))) }
      set {
        // Each place is written once.
        let bits = UInt64(newValue) << (8 * UInt64(place & 7))
        if place < 8 { low |= bits } else { high |= bits }
      }
    }
  }
}

/// A node and its name.
struct NamedNode: BitwiseCopyable {
  var node: Int
  var name: NodeName.Entry
}

extension Tape {
  /// Gives a node a name.
  @inline(__always)
  mutating func setName(_ name: NodeName, of node: Int) {
    if name.long == nil { return names.append(NamedNode(node: node, name: name.entry)) }
    setLongName(name, of: node)
  }

  @inline(never)
  private mutating func setLongName(_ name: NodeName, of node: Int) {
    guard let long = name.long else { return }
    names.append(NamedNode(node: node, name: NodeName.Entry(long: longNames.count)))
    longNames.append(long)
  }

  /// Takes over the names of another tape, whose nodes come `shift` further on.
  mutating func takeNames(of other: borrowing Tape, shift: Int) {
    for place in 0..<other.names.count {
      let entry = other.names[place]
      let long = entry.name.long.map { NodeName.Entry(long: $0 + longNames.count) }
      names.append(NamedNode(node: entry.node + shift, name: long ?? entry.name))
    }
    longNames += other.longNames
  }
}

extension UnsafeMutablePointer<Tape> {
  /// The name of a node, if it has one.
  func name(of node: Int) -> String? {
    guard pointee.nodes[node].flags.contains(.hasName) else { return nil }
    let place = (0..<pointee.names.count).first { pointee.names[$0].node == node }
    return place.map { name(at: $0) }
  }

  /// All names, by the nodes that have them.
  var namesByNode: [Int: String] {
    var names: [Int: String] = [:]
    for place in 0..<pointee.names.count { names[pointee.names[place].node] = name(at: place) }
    return names
  }

  private func name(at place: Int) -> String {
    let entry = pointee.names[place].name
    return entry.long.map { pointee.longNames[$0] } ?? entry.text
  }
}
