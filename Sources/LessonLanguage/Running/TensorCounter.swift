import Autodiff

/// Counts operations on tensors for the code of expressions, which captures it: by way of the
/// machine, an object, each operation would also count references to that.
struct TensorCounter {
  /// Tensors of up to so many elements are not counted one by one, which took a twentieth of the time of a
  /// small network: plain ones that are kept are seen with all other values (`StepReserve`), and a tape is
  /// looked at now and then.
  private static let smallest = 64

  private let steps: StepCounter
  private let looksForNonFinite: Bool
  /// `smallest`, or less than any size where each tensor is looked at.
  private let mostAtAGlance: Int
  private let machine: Unmanaged<Machine>

  init(_ machine: Machine) {
    self.machine = .passUnretained(machine)
    steps = machine.steps
    looksForNonFinite = machine.looksForNonFinite
    mostAtAGlance = looksForNonFinite ? -1 : TensorCounter.smallest
  }

  /// Counts an operation whose result is small: a step and nothing else. False where nothing was counted;
  /// then `count` has to.
  @inline(__always)
  func countsAtAGlance(_ result: borrowing Tensor) -> Bool {
    result.sizeAtAGlance <= mostAtAGlance && steps.takesOne()
  }

  /// The same where an operand has `work` elements, which may be more than the result has.
  @inline(__always)
  func countsAtAGlance(_ result: borrowing Tensor, work: Int) -> Bool {
    work == 0 && countsAtAGlance(result)
  }

  /// The elements of an operand; 0 where they are few.
  @inline(__always)
  func work(on a: borrowing Tensor) -> Int {
    a.sizeAtAGlance <= TensorCounter.smallest ? 0 : largeWork(on: a)
  }

  @inline(never)
  private func largeWork(on a: borrowing Tensor) -> Int { a.count }

  /// Counts an operation by the elements that it went through, those of its result or of an operand that has
  /// more (`work`), and the memory of what it made.
  @inline(never)
  func count(_ result: borrowing Tensor, work: Int = 0, at place: Range<Int>) throws(Stop) {
    if result.sizeAtAGlance <= mostAtAGlance, work == 0 { return try steps.take(at: place) }
    let work = max(work, result.count)
    try steps.take(1 &+ work >> 4, at: place)
    if mustLook(at: result, work: work) { try count(memoryOf: result, at: place) }
  }

  /// Counts the way back from a result through everything on its tape, a step where that is small.
  @inline(__always)
  func countBackward(from result: borrowing Tensor, at place: Range<Int>) throws(Stop) {
    if !countsAtAGlance(result) { try countLargeBackward(from: result, at: place) }
  }

  @inline(never)
  private func countLargeBackward(from result: borrowing Tensor, at place: Range<Int>)
    throws(Stop)
  {
    try steps.take(1 + result.heldCount / 16, at: place)
  }

  @inline(__always)
  private func mustLook(at tensor: borrowing Tensor, work: Int) -> Bool {
    work > TensorCounter.smallest
      ? looksForNonFinite || !tensor.isCounted : looksForNonFinite || !tensor.isCountedLater
  }

  @inline(never)
  private func count(memoryOf tensor: borrowing Tensor, at place: Range<Int>) throws(Stop) {
    try machine.takeUnretainedValue().count(memoryOf: copy tensor, at: place)
  }

  /// Whether a product of matrices needs no counting before it is made.
  @inline(__always)
  func isSmallProduct(_ a: borrowing Tensor, _ b: borrowing Tensor) -> Bool {
    max(a.sizeAtAGlance, b.sizeAtAGlance) <= TensorCounter.smallest
  }

  /// Counts any other one before it is made: 1 + m · n · k / 256 steps for matrices of
  /// m × k and k × n.
  func count(productOf a: borrowing Tensor, _ b: borrowing Tensor, at place: Range<Int>)
    throws(Stop)
  {
    if isSmallProduct(a, b) { return }
    try steps.take(1 &+ a.workOfProduct(with: b) >> 8, at: place)
  }
}
