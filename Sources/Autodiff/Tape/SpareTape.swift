import CMath

/// One empty tape that a gradient has left for the next one, so that a training loop neither allocates
/// nor frees its tape at each step.
///
/// Threads share the one place; each takes what is there, or leaves something, in a single exchange.
///
/// Why the unsafe code is right: the place holds a retained reference or nothing, and whoever exchanges
/// gets what it held, once.
enum SpareTape {
  /// A larger one is freed.
  private static let mostBytes = 1 << 20

  private nonisolated(unsafe) static let place: UnsafeMutablePointer<UnsafeMutableRawPointer?> = {
    let place = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
    place.initialize(to: nil)
    return place
  }()

  /// The spare tape, if there is one.
  static func take() -> Storage? { storage(cmath_exchange(place, nil)) }

  /// Empties a tape that nobody else refers to, and keeps it. One that another took over has no room left.
  static func leave(_ storage: Storage) {
    let tape = storage.tape
    guard tape.pointee.successor == nil, tape.pointee.heldBytes <= mostBytes else { return }
    tape.pointee.clear()
    storage.forgetMemory()
    _ = self.storage(cmath_exchange(place, Unmanaged.passRetained(storage).toOpaque()))
  }

  private static func storage(_ reference: UnsafeMutableRawPointer?) -> Storage? {
    reference.map { Unmanaged<Storage>.fromOpaque($0).takeRetainedValue() }
  }
}

extension Tape {
  /// Forgets all nodes, and keeps the room they had.
  fileprivate mutating func clear() {
    nodes.truncate(to: 0)
    values.truncate(to: 0)
    gradients.truncate(to: 0)
    lists.truncate(to: 0)
    externals.removeAll()
    names.removeAll(keepingCapacity: true)
    (openVariables, lastRoot) = (0, -1)
  }
}
