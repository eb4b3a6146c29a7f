/// The gradient of a function, in steps: announce the points, make traced inputs of them, run the
/// function on those, ask for the gradients of what came out.
///
/// Nested gradients need no global state. If a point is already traced, an outer gradient is being
/// computed: the inner one works on the same tape, on an `identity` node of that point, so that
/// inner and outer derivatives are not confused, and its own rules are recorded. They are also
/// recorded if the result turns out to depend on variables of somebody else.
public struct GradientRecording {
  /// The tape of the inputs, which are `count` neighbouring nodes from `first` on; `nil` before the first
  /// of them is made where no point is traced.
  private var storage: Storage?
  private var first: Int32 = 0
  private var count = 0
  private var isNested = false
  private var ownVariables = 0
  private var outcome = Outcome.independent

  private enum Outcome {
    /// The result does not depend on the inputs.
    case independent
    /// The gradients stand on the tape.
    case computed
    case recorded([Tensor?])
  }

  /// A recording without inputs.
  public init() {}

  init(at points: [Tensor]) throws(TensorError) {
    for point in points { try announce(point) }
    for point in points { _ = try input(for: point) }
  }

  /// Tells of a point that `input(for:)` will be asked for; all of them come before the first of those.
  public mutating func announce(_ point: Tensor) throws(TensorError) {
    guard point.isTraced else { return }
    let own = point.located.storage
    storage = try storage.map { (known) throws(TensorError) in try .joined(known, own) } ?? own
    isNested = true
  }

  /// What the function is to be called with in place of `point`.
  public mutating func input(for point: Tensor) throws(TensorError) -> Tensor {
    let storage = self.storage ?? .makeTape()
    self.storage = storage
    let node: Int32
    if point.isTraced {
      node = try Checked.identity(of: point).index
    } else {
      node = try storage.appendLeaf(.variable, point, flags: .needsGradient)
      storage.tape.pointee.openVariables += 1
      ownVariables += 1
    }
    if count == 0 { first = node }
    count += 1
    return Tensor(storage: storage, index: node)
  }

  /// An input by its number.
  func input(_ place: Int) -> Tensor {
    Tensor(storage: storage ?? .makeTape(), index: first + Int32(place))
  }

  /// Runs the backward pass from `result`, a single number.
  public mutating func finish(_ result: Tensor) throws(TensorError) {
    guard result.count == 1 else { throw .gradientOfManyNumbers(result.shape) }
    let isRecorded = close()
    if !isRecorded, result.storage === storage, let tape = result.ownTape {
      // One tape all along.
      result.storage.runBackward(from: Int(result.index), on: tape)
      outcome = .computed
      return
    }
    outcome =
      owner(of: result).map { pass(from: result.place.node, in: $0, isRecorded) } ?? .independent
  }

  /// The value of what was given to `finish`, without the tape where nobody differentiates it further.
  public func value(of result: Tensor) -> Tensor {
    if case .computed = outcome { result.copied } else { result }
  }

  /// The gradient with respect to an input, by its number; zeros where the result does not depend on it.
  public func gradient(_ place: Int) -> Tensor {
    switch outcome {
    case .computed:
      if let tape, let gradient = tape.gradient(of: Int(first) + place) { return gradient }
      let input = input(place)
      let (tape, node) = input.place
      return tape.gradient(of: node) ?? Tensor(zerosLike: input)
    case .recorded(let gradients): return gradients[place] ?? Tensor(zerosLike: input(place))
    case .independent: return Tensor(zerosLike: input(place))
    }
  }

  /// Puts the same in the place of `old`, into its memory where nobody else has it and the shape is the
  /// same: so a training loop makes no new tensors.
  public func gradient(_ place: Int, over old: inout Tensor) {
    if case .computed = outcome, let tape, old.index == Tensor.plain,
      tape.copyGradient(of: Int(first) + place, over: &old.storage)
    {
      return
    }
    old = gradient(place)
  }

  /// The tape, if no other one took it over.
  private var tape: UnsafeMutablePointer<Tape>? {
    guard let tape = storage?.tape, tape.pointee.successor == nil else { return nil }
    return tape
  }

  /// Leaves the tape to the next recording, if nobody else has it.
  public mutating func end() {
    guard let tape = storage.take() else { return }
    leave(tape)
  }

  private func leave(_ tape: consuming Storage) {
    if isKnownUniquelyReferenced(&tape) { SpareTape.leave(consume tape) }
  }

  /// The gradient of each element of `result`, row-major, with respect to the first input.
  mutating func rows(of result: Tensor) throws(TensorError) -> [Tensor] {
    let isRecorded = close()
    guard let storage = owner(of: result) else {
      return (0..<result.count).map { _ in Tensor(zerosLike: input(0)) }
    }
    let elements = try Checked.flattened(result)
    var rows: [Tensor] = []
    for place in 0..<result.count {
      let element = try Checked.slice(elements, [.at(place)])
      outcome = pass(from: Int(element.located.node), in: storage, isRecorded)
      rows.append(gradient(0))
    }
    return rows
  }

  /// Gives up the variables, and tells whether somebody else's are left, or the points were traced:
  /// then the rules are to be recorded.
  private func close() -> Bool {
    guard let storage else { return false }
    let own = storage.tape
    let tape = own.pointee.successor == nil ? own : input(0).place.tape
    tape.pointee.openVariables -= ownVariables
    return isNested || tape.pointee.openVariables > 0
  }

  /// The tape, if `result` is on it too.
  private func owner(of result: Tensor) -> Storage? {
    guard storage != nil, result.isTraced else { return nil }
    let input = input(0)
    return result.place.tape == input.place.tape ? input.located.storage : nil
  }

  private func pass(from root: Int, in storage: Storage, _ isRecorded: Bool) -> Outcome {
    guard isRecorded else {
      storage.runBackward(from: root, on: storage.tape)
      return .computed
    }
    let inputs = (0..<count).map { Int(input($0).located.node) }
    return .recorded(storage.recordBackward(from: root, to: inputs))
  }
}
