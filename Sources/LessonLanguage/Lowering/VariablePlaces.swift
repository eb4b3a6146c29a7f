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

/// The place of a value that is looked at where it lies: a variable that no closure shares, a part of one (a property of
/// a struct, an element of a tuple), or a part of a part.
///
/// Reading it copies nothing else: to copy the whole and its part and to let go of both counts more references than
/// most operations take instructions.
struct LookedPlace {
  private let variable: ValuePlace
  /// The parts on the way, −1 for none.
  private var first = -1
  private var second = -1

  init(_ variable: ValuePlace) { self.variable = variable }

  /// Part `index` of what lies here; `nil` where that is too deep.
  func part(_ index: Int) -> LookedPlace? {
    guard second < 0 else { return nil }
    var part = self
    if first < 0 { part.first = index } else { part.second = index }
    return part
  }

  /// What `read` makes of the value, which it may not keep; of nothing, where there is none, as in a variable whose
  /// value is being changed at the moment.
  @inline(__always)
  func look<Result>(in frame: Frame, _ read: (Value) throws(Stop) -> Result) throws(Stop) -> Result
  {
    let variable = variable.pointer(in: frame)
    if first < 0 { return try read(variable.pointee) }
    guard case .tuple(let parts) = variable.pointee, first < parts.count else {
      return try read(.void)
    }
    if second < 0 { return try read(parts[first]) }
    guard case .tuple(let inner) = parts[first], second < inner.count else {
      return try read(.void)
    }
    return try read(inner[second])
  }
}
