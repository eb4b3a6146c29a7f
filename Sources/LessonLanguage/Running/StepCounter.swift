import Autodiff

/// Counts what a program does, a turn of a loop or a call being one step.
///
/// A number behind a pointer, which the code of loops captures: by way of the machine, an object,
/// each turn would also count references. The machine frees it, after everything that counts.
///
/// Steps are handed out a quarter of a million at a time. In between time and memory are looked at,
/// where they can be measured: each step is bounded work, so that this is every few milliseconds.
struct StepCounter {
  /// What is left of the steps that were handed out.
  private let left: UnsafeMutablePointer<Int>
  private let reserve: UnsafeMutablePointer<StepReserve>

  init(_ limits: Limits, _ memory: TensorMemory) {
    let first = max(0, min(limits.steps, StepReserve.portion))
    left = .allocate(capacity: 1)
    left.initialize(to: first)
    reserve = .allocate(capacity: 1)
    reserve.initialize(to: StepReserve(limits, memory, steps: limits.steps - first))
  }

  /// Takes `count` steps, or stops the program.
  @inline(__always)
  func take(_ count: Int = 1, at place: Range<Int>) throws(Stop) {
    let rest = left.pointee &- count
    left.pointee = rest
    if rest < 0 { try refill(rest, at: place) }
  }

  /// Takes a step, if there is one at hand: `take` says what else there is.
  @inline(__always)
  func takesOne() -> Bool { takes(1) }

  /// The same of `count` steps, all or none.
  @inline(__always)
  func takes(_ count: Int) -> Bool {
    let rest = left.pointee &- count
    if rest < 0 { return false }
    left.pointee = rest
    return true
  }

  /// Hands out more steps, of which `-rest` are used already.
  @inline(never)
  private func refill(_ rest: Int, at place: Range<Int>) throws(Stop) {
    do throws(Stop) {
      left.pointee = try reserve.pointee.takePortion(used: rest, at: place)
    } catch {
      // What still runs, a `defer`, stops as well.
      left.pointee = 0
      throw error
    }
  }

  func free() {
    left.deallocate()
    reserve.deinitialize(count: 1)
    reserve.deallocate()
  }
}

/// The steps that were not handed out yet, and what else ends a program.
struct StepReserve {
  /// How many steps are handed out at a time.
  static let portion = 1 << 18

  private var steps: Int
  private let limits: Limits
  private let memory: TensorMemory
  private let deadline: Double
  /// What the process held before this program; less once others have given back what was theirs.
  private var heldBefore: Int

  init(_ limits: Limits, _ memory: TensorMemory, steps: Int) {
    (self.limits, self.memory, self.steps) = (limits, memory, steps)
    deadline = (limits.clock.map { $0() } ?? 0) + Double(limits.seconds)
    heldBefore = limits.heldBytes.map { $0() } ?? 0
  }

  /// More steps, where `rest`, a negative number, were taken too many of the last ones.
  mutating func takePortion(used rest: Int, at place: Range<Int>) throws(Stop) -> Int {
    do throws(Stop) {
      try checkTime(at: place)
      try checkMemory(at: place)
      let (after, overflow) = steps.addingReportingOverflow(rest)
      guard !overflow, after >= 0 else { throw Stop(.tooManySteps(limits.steps), at: place) }
      let portion = min(after, StepReserve.portion)
      steps = after - portion
      return portion
    } catch {
      steps = 0
      throw error
    }
  }

  private func checkTime(at place: Range<Int>) throws(Stop) {
    guard let clock = limits.clock, clock() > deadline else { return }
    throw Stop(.tooManySeconds(limits.seconds), at: place)
  }

  /// What tensors gave back may still be with the process: it goes back to the system, or counts as theirs
  /// where it cannot.
  private mutating func checkMemory(at place: Range<Int>) throws(Stop) {
    guard let heldBytes = limits.heldBytes else { return }
    var held = heldBytes()
    heldBefore = min(heldBefore, held)
    var tensors = memory.bytes
    guard held - heldBefore > limits.valueBytes + tensors else { return }
    if let giveBack = limits.giveBack {
      giveBack()
      held = heldBytes()
    } else {
      tensors = memory.mostBytes
    }
    guard held - heldBefore > limits.valueBytes + tensors else { return }
    throw Stop(.valuesTooLarge(bytes: limits.valueBytes), at: place)
  }
}
