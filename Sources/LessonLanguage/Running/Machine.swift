import Autodiff
import SourceText
import SwiftML

/// A running program: its stack, its limits, and what it has shown so far.
///
/// What every call changes is `exclusivity(unchecked)`: each change is a single step, so that nobody
/// else can be at it, and the check would take as long as the change.
final class Machine {
  @exclusivity(unchecked) private var stack = CallStack()
  /// The result of the function that has just returned, by its `ResultKind`.
  @exclusivity(unchecked) var result = Value.void
  @exclusivity(unchecked) var word: Int64 = 0
  /// What the program shows.
  var run = Run()
  /// Claims that did not hold; the program goes on after them.
  var failedClaims: [Diagnostic] = []
  let steps: StepCounter
  /// What the program's tensors take.
  let memory = TensorMemory()
  var printedBytes = 0
  var figures = 0
  let limits: Limits
  /// What `loadCSV` reads.
  let files: DataFiles
  /// Whether NaN or an infinity made a claim fail or stopped the program.
  var hasMetNonFinite = false
  /// Whether every tensor that is made is looked at, until one is not finite.
  @exclusivity(unchecked) var looksForNonFinite: Bool
  /// Where that was.
  var firstNonFinite: Diagnostic?
  @exclusivity(unchecked) private var depth = 0

  init(_ limits: Limits, files: DataFiles, looksForNonFinite: Bool = false) {
    self.limits = limits
    self.files = files
    self.looksForNonFinite = looksForNonFinite
    steps = StepCounter(limits, memory)
  }

  deinit {
    stack.free()
    steps.free()
  }

  /// A frame for a function, or for the program itself.
  @inline(__always)
  func push(_ code: FunctionCode) -> Frame {
    stack.push(words: code.wordCount, values: code.valueCount, self)
  }

  /// A frame that is never given back.
  func push(words: Int, values: Int) -> Frame { stack.push(words: words, values: values, self) }

  @inline(__always)
  func pop(_ frame: Frame, of code: FunctionCode) {
    stack.pop(frame, words: code.wordCount, values: code.valueCount)
  }

  /// Counts a call that begins; `leave` has to follow.
  @inline(__always)
  func enter(_ code: FunctionCode, at range: Range<Int>) throws(Stop) {
    try steps.take(at: range)
    guard depth < limits.callDepth else { throw tooDeep(code, at: range) }
    depth += 1
  }

  @inline(__always)
  func leave() { depth -= 1 }

  @inline(never)
  private func tooDeep(_ code: FunctionCode, at range: Range<Int>) -> Stop {
    Stop(.callsTooDeep(limits.callDepth, function: code.name), at: range)
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
    guard let body = code.body else { return }
    try around(frame) { () throws(Stop) in try body(frame) }
  }

  /// Calls a function value from the library.
  func call(_ function: FunctionValue, _ arguments: [Value], at range: Range<Int>)
    throws(Stop) -> Value
  {
    let parameters = function.code.parameters
    var arguments = arguments
    // A tuple given to a function of several parameters.
    if parameters.count > 1, arguments.count == 1, case .tuple(let parts) = arguments[0] {
      arguments = parts
    }
    try call(function.code, function.captures, at: range) { frame throws(Stop) in
      for (slot, value) in zip(parameters, arguments) { frame.store(value, in: slot) }
    }
    return takeResult(of: function.code)
  }

  /// The result of `code`, which has just returned, as a value.
  @inline(__always)
  func takeResult(of code: FunctionCode) -> Value {
    switch code.result {
    case .int: .int(word)
    case .double: .double(Double(bitPattern: UInt64(bitPattern: word)))
    case .bool: .bool(word != 0)
    case .value: takeResult()
    }
  }

  /// The result of the function that has just returned, which is then forgotten.
  func takeResult() -> Value {
    let value = result
    result = .void
    return value
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

extension Value {
  /// The value of a word.
  static func from(word: Int64, _ type: Type) -> Value {
    switch type {
    case .double: .double(Double(bitPattern: UInt64(bitPattern: word)))
    case .bool: .bool(word != 0)
    default: .int(word)
    }
  }

  /// The bits of an `Int`, `Double` or `Bool`.
  var word: Int64 {
    switch self {
    case .int(let value): value
    case .double(let value): Int64(bitPattern: value.bitPattern)
    case .bool(let value): value ? 1 : 0
    default: 0
    }
  }
}
