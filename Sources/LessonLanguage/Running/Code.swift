import Autodiff

/// Lowered code: closures over a frame, typed by what they leave, so that numbers are never boxed
/// on the way. (Measured: 2 ns an operation; closures that return an enum of values 19 ns.)
enum Code {
  case int(IntCode)
  case double(DoubleCode)
  case bool(BoolCode)
  case tensor(TensorCode)
  case value(ValueCode)
}

typealias IntCode = (Frame) throws(Stop) -> Int64
typealias DoubleCode = (Frame) throws(Stop) -> Double
typealias BoolCode = (Frame) throws(Stop) -> Bool
typealias TensorCode = (Frame) throws(Stop) -> Tensor
typealias ValueCode = (Frame) throws(Stop) -> Value

typealias StatementCode = (Frame) throws(Stop) -> Flow

/// Closures in arrays and other generic containers stand in structs. A bare one would be called
/// through another that passes everything in memory, as generic code wants it, which takes longer
/// than most operations.
struct Step {
  let run: StatementCode
}

struct Reading {
  let run: ValueCode
}

struct Test {
  let holds: BoolCode
}

/// Puts an argument, read in the caller's frame, into the callee's.
struct Passing {
  let run: (_ caller: Frame, _ callee: Frame) throws(Stop) -> Void
}

/// A function ready to run.
///
/// It is written while it is lowered and only read afterwards: without `exclusivity(unchecked)` each
/// call would ask several times whether somebody writes.
final class FunctionCode {
  let name: String
  /// Where its result is left.
  let result: ResultKind
  /// The slots of its frame, known once its body is lowered.
  @exclusivity(unchecked) var wordCount = 0
  @exclusivity(unchecked) var valueCount = 0
  /// Where arguments go.
  @exclusivity(unchecked) var parameters: [Slot] = [] {
    didSet { firstValue = Slot.firstOfValues(parameters) }
  }
  /// The first of the slots where arguments go, if these are values side by side.
  @exclusivity(unchecked) private(set) var firstValue: Int?
  /// Where `self` goes, for methods.
  @exclusivity(unchecked) var receiver: Slot?
  /// Where captured variables go, the boxes in the order of `FunctionValue.captures`.
  @exclusivity(unchecked) var captures: [Int] = []
  /// Leaves the result in the machine.
  @exclusivity(unchecked) private var body: FunctionBody?
  /// The same for calls. They do not count a reference to it: who calls holds the function.
  @exclusivity(unchecked) private var runningBody: Unmanaged<FunctionBody>?

  init(name: String, result: ResultKind = .value) {
    self.name = name
    self.result = result
  }

  func setBody(_ run: @escaping (Frame) throws(Stop) -> Void) {
    let new = FunctionBody(run: run)
    (body, runningBody) = (new, .passUnretained(new))
  }

  /// Runs the body.
  @inline(__always)
  func run(in frame: Frame) throws(Stop) {
    guard let runningBody else { return }
    let stop = runningBody._withUnsafeGuaranteedRef { body -> Stop? in
      do throws(Stop) { try body.run(frame) } catch { return error }
      return nil
    }
    if let stop { throw stop }
  }
}

private final class FunctionBody {
  let run: (Frame) throws(Stop) -> Void

  init(run: @escaping (Frame) throws(Stop) -> Void) { self.run = run }
}

/// Where a function leaves its result: numbers and truth values in the machine's `word`, all others
/// in its `result`.
enum ResultKind {
  case int
  case double
  case bool
  case value

  init(_ type: Type) {
    switch type {
    case .int: self = .int
    case .double: self = .double
    case .bool: self = .bool
    default: self = .value
    }
  }
}

/// A variable's place in a frame.
enum Slot {
  case word(Int)
  case value(Int)
  /// A box in the values: the variable is shared with a closure.
  case box(Int)

  /// The first of slots that are values side by side; `nil` of all others.
  static func firstOfValues(_ slots: [Slot]) -> Int? {
    guard case .value(let first)? = slots.first else { return nil }
    for (distance, slot) in slots.enumerated() {
      guard case .value(first + distance) = slot else { return nil }
    }
    return first
  }
}
