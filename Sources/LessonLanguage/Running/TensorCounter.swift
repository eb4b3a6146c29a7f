import Autodiff

/// Counts operations on tensors for the code of expressions, which captures it: by way of the
/// machine, an object, each operation would also count references to that.
struct TensorCounter {
  /// Plain tensors of up to so many elements are not counted one by one, which took a twentieth of the
  /// time of a small network: those that are kept are seen with all other values (`StepReserve`).
  private static let smallest = 64

  private let steps: StepCounter
  private let looksForNonFinite: Bool
  private let machine: Unmanaged<Machine>

  init(_ machine: Machine) {
    self.machine = .passUnretained(machine)
    steps = machine.steps
    looksForNonFinite = machine.looksForNonFinite
  }

  /// Counts an operation by the elements that it went through, at least those of the result, and the
  /// memory of what it made.
  @inline(__always)
  func count(_ tensor: Tensor, work: Int, at place: Range<Int>) throws(Stop) {
    try steps.take(1 + work / 16, at: place)
    if work <= TensorCounter.smallest, !tensor.isTraced, !looksForNonFinite { return }
    if looksForNonFinite || !tensor.isCounted { try count(memoryOf: tensor, at: place) }
  }

  @inline(never)
  private func count(memoryOf tensor: Tensor, at place: Range<Int>) throws(Stop) {
    try machine.takeUnretainedValue().count(memoryOf: tensor, at: place)
  }

  /// Counts a product of matrices before it is made: 1 + m · n · k / 256 steps for matrices of
  /// m × k and k × n.
  @inline(__always)
  func count(productOf a: Tensor, _ b: Tensor, at place: Range<Int>) throws(Stop) {
    let (work, overflow) = a.count.multipliedReportingOverflow(by: b.columnCount)
    try steps.take(overflow ? Int.max : 1 + work / 256, at: place)
  }
}
