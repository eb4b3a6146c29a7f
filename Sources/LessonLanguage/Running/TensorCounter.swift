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
  private let machine: Unmanaged<Machine>

  init(_ machine: Machine) {
    self.machine = .passUnretained(machine)
    steps = machine.steps
    looksForNonFinite = machine.looksForNonFinite
  }

  /// Counts an operation by the elements that it went through, those of its result, and the memory of what
  /// it made. What is small is a step and nothing else.
  @inline(__always)
  func count(_ result: borrowing Tensor, at place: Range<Int>) throws(Stop) {
    if result.isSmall, !looksForNonFinite { return try steps.take(at: place) }
    try countLarge(result, work: result.count, at: place)
  }

  /// The same where an operand may have more elements than the result.
  @inline(__always)
  func count(_ result: borrowing Tensor, of a: borrowing Tensor, at place: Range<Int>)
    throws(Stop)
  {
    if a.isSmall, result.isSmall, !looksForNonFinite { return try steps.take(at: place) }
    try countLarge(result, work: max(a.count, result.count), at: place)
  }

  @inline(never)
  private func countLarge(_ tensor: borrowing Tensor, work: Int, at place: Range<Int>)
    throws(Stop)
  {
    try steps.take(1 &+ work >> 4, at: place)
    if mustLook(at: tensor, work: work) { try count(memoryOf: tensor, at: place) }
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

  /// Counts a product of matrices before it is made: 1 + m · n · k / 256 steps for matrices of
  /// m × k and k × n.
  @inline(__always)
  func count(productOf a: borrowing Tensor, _ b: borrowing Tensor, at place: Range<Int>)
    throws(Stop)
  {
    if a.isSmall, b.isSmall { return }
    try steps.take(1 &+ a.workOfProduct(with: b) >> 8, at: place)
  }
}
