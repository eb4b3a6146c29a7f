import Autodiff

/// Counts operations on tensors for the code of expressions, which captures it: by way of the
/// machine, an object, each operation would also count references to that.
struct TensorCounter {
  /// Tensors of up to so many elements are not counted one by one, which took a tenth of the time of a
  /// small network. Plain ones that are kept, and tapes of a few nodes, are seen with all other values
  /// (`StepReserve`), longer tapes at every 32nd node.
  private static let smallest = 64

  private let steps: StepCounter
  private let looksForNonFinite: Bool
  private let machine: Unmanaged<Machine>

  init(_ machine: Machine) {
    self.machine = .passUnretained(machine)
    steps = machine.steps
    looksForNonFinite = machine.looksForNonFinite
  }

  /// What counting has to know of a tensor.
  struct Size {
    let elements: Int
    let isLandmark: Bool

    /// Not inlined: in the midst of other code the optimizer would hold the tensor once more to look at it,
    /// which took longer than all the rest of counting.
    @inline(never)
    init(of tensor: Tensor) { (elements, isLandmark) = (tensor.count, tensor.isLandmark) }
  }

  /// Counts an operation by the elements that it went through. Whether the memory of what it made is to be
  /// counted as well.
  @inline(__always)
  func take(_ size: Size, at place: Range<Int>) throws(Stop) -> Bool {
    try steps.take(1 + (size.elements >> 4), at: place)
    return size.elements > TensorCounter.smallest || size.isLandmark || looksForNonFinite
  }

  @inline(never)
  func count(memoryOf tensor: Tensor, at place: Range<Int>) throws(Stop) {
    if tensor.isCounted, !looksForNonFinite { return }
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
