import CMath

/// One empty tape that a gradient has left for the next one, so that a training loop neither allocates
/// nor frees its tape at each step.
///
/// Threads share the one place; each takes what is there, or leaves something, in a single exchange.
///
/// Why the unsafe code is right: the place holds a retained reference or nothing, and whoever exchanges
/// gets what it held, once.
enum SpareTape {
  private nonisolated(unsafe) static let place: UnsafeMutablePointer<UnsafeMutableRawPointer?> = {
    let place = UnsafeMutablePointer<UnsafeMutableRawPointer?>.allocate(capacity: 1)
    place.initialize(to: nil)
    return place
  }()

  /// The spare tape, if there is one.
  static func take() -> Storage? { storage(cmath_exchange(place, nil)) }

  /// Makes a tape that nobody else refers to like a new one, and keeps it. One that another took over is
  /// freed.
  static func leave(_ storage: Storage) {
    let tape = storage.tape
    guard tape.pointee.successor == nil else { return }
    let size = Storage.size(in: storage)
    tape.pointee.clear(in: UnsafeMutableRawPointer(tape + 1), telling: size)
    size.pointee = 0
    storage.forgetMemory()
    _ = self.storage(cmath_exchange(place, Unmanaged.passRetained(storage).toOpaque()))
  }

  private static func storage(_ reference: UnsafeMutableRawPointer?) -> Storage? {
    reference.map { Unmanaged<Storage>.fromOpaque($0).takeRetainedValue() }
  }
}

extension Tape {
  /// Forgets everything but room for names. What has grown out of `tail` is given back, so that it does not
  /// depend on who had the tape before how much memory the next one counts.
  fileprivate mutating func clear(
    in tail: UnsafeMutableRawPointer, telling size: UnsafeMutablePointer<Int>
  ) {
    freeArrays()
    let new = Tape(in: tail, telling: size)
    (nodes, values, gradients, lists) = (new.nodes, new.values, new.gradients, new.lists)
    externals.removeAll()
    names.removeAll(keepingCapacity: names.capacity <= Tape.firstNodes)
    (openVariables, lastRoot) = (0, -1)
  }
}
