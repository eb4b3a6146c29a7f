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
  /// freed. What has grown out of its first room is given back, so that it does not depend on who had the
  /// tape before how much memory the next one counts.
  static func leave(_ storage: consuming Storage) {
    let tape = storage.tape
    guard tape.pointee.successor == nil else { return }
    tape.pointee.empty()
    Storage.size(in: storage).pointee = 0
    storage.forgetMemory()
    _ = self.storage(cmath_exchange(place, Unmanaged.passRetained(consume storage).toOpaque()))
  }

  private static func storage(_ reference: UnsafeMutableRawPointer?) -> Storage? {
    reference.map { Unmanaged<Storage>.fromOpaque($0).takeRetainedValue() }
  }
}
