import Autodiff
import SourceText
import SwiftML

/// A running program: its calls, its limits, and what it has shown so far.
final class Machine {
  let calls: Calls
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

  init(_ limits: Limits, files: DataFiles, looksForNonFinite: Bool = false) {
    self.limits = limits
    self.files = files
    self.looksForNonFinite = looksForNonFinite
    steps = StepCounter(limits, memory)
    calls = Calls(steps: steps, mostNested: limits.callDepth)
    calls.belong(to: self)
  }

  deinit {
    calls.free()
    steps.free()
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
    try calls.call(function.code, function.captures, at: range) { frame throws(Stop) in
      for (slot, value) in zip(parameters, arguments) { frame.store(value, in: slot) }
    }
    return calls.takeResult(of: function.code.result)
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
