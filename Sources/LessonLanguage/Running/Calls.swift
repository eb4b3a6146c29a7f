import Autodiff

/// The calls of a running program: their frames, and what the last one left.
///
/// All of it stands behind a pointer, which the code of functions reaches through its frame: by way of the
/// machine, an object, each call would count several references. The machine frees it.
struct Calls {
  private struct State {
    var stack = CallStack()
    var result = Value.void
    var word: Int64 = 0
    var depth = 0
    let mostNested: Int
    let steps: StepCounter
    unowned(unsafe) var machine: Machine?
  }

  private let state: UnsafeMutablePointer<State>

  init(steps: StepCounter, mostNested: Int) {
    state = .allocate(capacity: 1)
    state.initialize(to: State(mostNested: mostNested, steps: steps))
  }

  /// Says whose calls they are, which has to be done before there are any.
  func belong(to machine: Machine) { state.pointee.machine = machine }

  /// The program that runs. It outlives its calls.
  var machine: Machine { state.pointee.machine.unsafelyUnwrapped }

  /// Nothing may point into the frames any more.
  func free() {
    state.pointee.stack.free()
    state.deinitialize(count: 1)
    state.deallocate()
  }
}

extension Calls {
  /// The result of the function that has just returned, where it is no number (`ResultKind`).
  var result: Value {
    @inline(__always) get { state.pointee.result }
    @inline(__always) nonmutating set { state.pointee.result = newValue }
  }

  /// The same of a number or a truth value.
  var word: Int64 {
    @inline(__always) get { state.pointee.word }
    @inline(__always) nonmutating set { state.pointee.word = newValue }
  }

  /// The result of the function that has just returned, as a value.
  @inline(__always)
  func takeResult(of kind: ResultKind) -> Value {
    switch kind {
    case .int: .int(word)
    case .double: .double(Double(bitPattern: UInt64(bitPattern: word)))
    case .bool: .bool(word != 0)
    case .value: takeResult()
    }
  }

  /// The result of the function that has just returned, which is then forgotten.
  @inline(__always)
  func takeResult() -> Value {
    let place = resultPlace
    let value = place.move()
    place.initialize(to: .void)
    return value
  }

  /// The same of a function that gives a tensor.
  @inline(__always)
  func takeTensor() -> Tensor { resultPlace.takeTensor() }

  /// It stays where it is, in memory of its own, as long as there are calls.
  private var resultPlace: UnsafeMutablePointer<Value> {
    withUnsafeMutablePointer(to: &state.pointee.result) { $0 }
  }
}

extension Calls {
  /// A frame for a function, or for the program itself.
  @inline(__always)
  func push(_ code: FunctionCode) -> Frame { push(words: code.wordCount, values: code.valueCount) }

  @inline(__always)
  func push(words: Int, values: Int) -> Frame {
    state.pointee.stack.push(words: words, values: values, self)
  }

  @inline(__always)
  func pop(_ frame: Frame, of code: FunctionCode) {
    state.pointee.stack.pop(frame, words: code.wordCount, values: code.valueCount)
  }

  /// Counts a call that begins; `leave` has to follow.
  @inline(__always)
  func enter(_ code: FunctionCode, at range: Range<Int>) throws(Stop) {
    if !state.pointee.steps.takesOne() { try takeStep(at: range) }
    guard state.pointee.depth < state.pointee.mostNested else { throw tooDeep(code, at: range) }
    state.pointee.depth += 1
  }

  /// Whether so many more functions may be called inside each other.
  @inline(__always)
  func hasRoom(for levels: Int) -> Bool {
    state.pointee.depth <= state.pointee.mostNested - levels
  }

  @inline(never)
  private func takeStep(at range: Range<Int>) throws(Stop) {
    try state.pointee.steps.take(at: range)
  }

  @inline(__always)
  func leave() { state.pointee.depth -= 1 }

  @inline(never)
  private func tooDeep(_ code: FunctionCode, at range: Range<Int>) -> Stop {
    Stop(.callsTooDeep(state.pointee.mostNested, function: code.name), at: range)
  }

  /// Runs a function in a new frame, which `fill` gives its arguments; the result stays here.
  @inline(__always)
  func call(
    _ code: FunctionCode, _ captures: [Box], at range: Range<Int>,
    _ fill: (Frame) throws(Stop) -> Void
  ) throws(Stop) {
    try call(code, captures, at: range, fill) { _, body throws(Stop) in try body() }
  }

  /// The same; `around` runs the body that it is given, with what the function may change in its
  /// place.
  @inline(__always)
  func call(
    _ code: FunctionCode, _ captures: [Box], at range: Range<Int>,
    _ fill: (Frame) throws(Stop) -> Void,
    around: (Frame, () throws(Stop) -> Void) throws(Stop) -> Void
  ) throws(Stop) {
    try enter(code, at: range)
    defer { leave() }
    let frame = push(code)
    defer { pop(frame, of: code) }
    frame.store(captures, for: code)
    try fill(frame)
    try around(frame) { () throws(Stop) in try code.run(in: frame) }
  }
}

extension Frame {
  /// Puts the variables that a function captured into its frame.
  @inline(__always)
  func store(_ captures: [Box], for code: FunctionCode) {
    if captures.isEmpty { return }
    for (slot, box) in zip(code.captures, captures) { values[slot] = .box(box) }
  }

  func store(_ value: Value, in slot: Slot) {
    switch slot {
    case .word(let index): words[index] = value.word
    case .value(let index): values[index] = value
    case .box(let index): values[index] = .box(Box(value))
    }
  }
}

extension Frame {
  /// What a parameter's slot holds, as a value of `type`.
  func load(_ slot: Slot, _ type: Type) -> Value {
    switch slot {
    case .word(let index): .from(word: words[index], type)
    case .value(let index): values[index]
    case .box(let index): boxed(index)
    }
  }
}

extension Frame {
  /// A getter or a setter.
  func call(_ code: FunctionCode, _ this: Value?, _ arguments: [Value], at range: Range<Int>)
    throws(Stop) -> Value
  {
    try calls.call(code, [], at: range) { callee throws(Stop) in
      if let slot = code.receiver, let this { callee.store(this, in: slot) }
      for (slot, value) in zip(code.parameters, arguments) { callee.store(value, in: slot) }
    }
    return calls.takeResult(of: code.result)
  }
}
