/// Where a variable is that no closure shares, without a branch: in the frame at an offset, or, for a
/// global one, at an address.
///
/// Safety: see `Frame`. Neither a frame nor the globals begin at address 0.
private struct PlaceAddress: Equatable {
  /// All bits for a variable of the frame, none for a global one.
  private let mask: UInt
  private let offset: UInt

  init(inFrame offset: Int) {
    mask = UInt.max
    self.offset = UInt(offset)
  }

  init(global pointer: UnsafeMutableRawPointer) {
    mask = 0
    offset = UInt(bitPattern: pointer)
  }

  @inline(__always)
  func pointer(from base: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    let address = (UInt(bitPattern: base) & mask) &+ offset
    return UnsafeMutableRawPointer(bitPattern: address).unsafelyUnwrapped
  }
}

/// The place of an `Int`, a `Double` or a `Bool`.
struct WordPlace {
  private let address: PlaceAddress

  init(inFrame index: Int) {
    address = PlaceAddress(inFrame: index * MemoryLayout<Int64>.stride)
  }

  init(global pointer: UnsafeMutablePointer<Int64>) { address = PlaceAddress(global: pointer) }

  @inline(__always)
  func pointer(in frame: Frame) -> UnsafeMutablePointer<Int64> {
    address.pointer(from: frame.words).assumingMemoryBound(to: Int64.self)
  }
}

/// The place of any other value.
struct ValuePlace: Equatable {
  private let address: PlaceAddress

  init(inFrame index: Int) {
    address = PlaceAddress(inFrame: index * MemoryLayout<Value>.stride)
  }

  init(global pointer: UnsafeMutablePointer<Value>) { address = PlaceAddress(global: pointer) }

  @inline(__always)
  func pointer(in frame: Frame) -> UnsafeMutablePointer<Value> {
    address.pointer(from: frame.values).assumingMemoryBound(to: Value.self)
  }
}
