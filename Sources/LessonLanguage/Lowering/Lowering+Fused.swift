/// Fast paths: an operation whose operands are variables or constants reads them itself, where
/// otherwise each operand would be the call of a closure.
///
/// Variables of functions and of the program are one kind (`WordPlace`), so that there are eight
/// pairs of operands and not fifteen. Everything generic is in this file: across files a debug
/// build makes no special code of it.

/// An operand: a variable's word, a constant, or any code. Two enums and not a generic one: there
/// each call of the closure would go through another that passes everything in memory.
enum IntSource {
  case place(WordPlace)
  case constant(Int64)
  case code(IntCode)
}

enum DoubleSource {
  case place(WordPlace)
  /// The bits of the number.
  case constant(Int64)
  case code(DoubleCode)
}

private protocol IntOperand {
  func int(_ frame: Frame) throws(Stop) -> Int64
}

private protocol DoubleOperand {
  func double(_ frame: Frame) throws(Stop) -> Double
}

private struct PlaceOperand: IntOperand, DoubleOperand {
  let place: WordPlace

  @inline(__always)
  func int(_ frame: Frame) -> Int64 { place.pointer(in: frame).pointee }

  @inline(__always)
  func double(_ frame: Frame) -> Double {
    Double(bitPattern: UInt64(bitPattern: place.pointer(in: frame).pointee))
  }
}

private struct ConstantOperand: IntOperand, DoubleOperand {
  let bits: Int64

  @inline(__always)
  func int(_ frame: Frame) -> Int64 { bits }

  @inline(__always)
  func double(_ frame: Frame) -> Double { Double(bitPattern: UInt64(bitPattern: bits)) }
}

private struct IntCodeOperand: IntOperand {
  let code: IntCode

  @inline(__always)
  func int(_ frame: Frame) throws(Stop) -> Int64 { try code(frame) }
}

private struct DoubleCodeOperand: DoubleOperand {
  let code: DoubleCode

  @inline(__always)
  func double(_ frame: Frame) throws(Stop) -> Double { try code(frame) }
}

extension Lowering {
  func intArithmetic(
    _ operation: Arithmetic, _ a: IntSource, _ b: IntSource, at place: Range<Int>
  ) -> IntCode {
    switch (a, b) {
    case (.place(let a), .place(let b)):
      intsFused(operation, PlaceOperand(place: a), PlaceOperand(place: b), place)
    case (.place(let a), .constant(let b)):
      intsFused(operation, PlaceOperand(place: a), ConstantOperand(bits: b), place)
    case (.place(let a), .code(let b)):
      intsFused(operation, PlaceOperand(place: a), IntCodeOperand(code: b), place)
    case (.constant(let a), .place(let b)):
      intsFused(operation, ConstantOperand(bits: a), PlaceOperand(place: b), place)
    case (.constant(let a), .constant(let b)):
      { _ throws(Stop) in try operation.apply(a, b, at: place) }
    case (.constant(let a), .code(let b)):
      intsFused(operation, ConstantOperand(bits: a), IntCodeOperand(code: b), place)
    case (.code(let a), .place(let b)):
      intsFused(operation, IntCodeOperand(code: a), PlaceOperand(place: b), place)
    case (.code(let a), .constant(let b)):
      intsFused(operation, IntCodeOperand(code: a), ConstantOperand(bits: b), place)
    case (.code(let a), .code(let b)):
      intsFused(operation, IntCodeOperand(code: a), IntCodeOperand(code: b), place)
    }
  }

  func doubleArithmetic(
    _ operation: Arithmetic, _ a: DoubleSource, _ b: DoubleSource
  ) -> DoubleCode {
    switch (a, b) {
    case (.place(let a), .place(let b)):
      doublesFused(operation, PlaceOperand(place: a), PlaceOperand(place: b))
    case (.place(let a), .constant(let b)):
      doublesFused(operation, PlaceOperand(place: a), ConstantOperand(bits: b))
    case (.place(let a), .code(let b)):
      doublesFused(operation, PlaceOperand(place: a), DoubleCodeOperand(code: b))
    case (.constant(let a), .place(let b)):
      doublesFused(operation, ConstantOperand(bits: a), PlaceOperand(place: b))
    case (.constant(let a), .constant(let b)):
      doublesFused(operation, ConstantOperand(bits: a), ConstantOperand(bits: b))
    case (.constant(let a), .code(let b)):
      doublesFused(operation, ConstantOperand(bits: a), DoubleCodeOperand(code: b))
    case (.code(let a), .place(let b)):
      doublesFused(operation, DoubleCodeOperand(code: a), PlaceOperand(place: b))
    case (.code(let a), .constant(let b)):
      doublesFused(operation, DoubleCodeOperand(code: a), ConstantOperand(bits: b))
    case (.code(let a), .code(let b)):
      doublesFused(operation, DoubleCodeOperand(code: a), DoubleCodeOperand(code: b))
    }
  }

  /// A comparison with a constant or a variable on the right; the rest goes through codes.
  func intComparison(_ comparison: Comparison, _ a: IntSource, _ b: IntSource)
    -> BoolCode
  {
    switch (a, b) {
    case (.place(let a), .place(let b)):
      intsFused(comparison, PlaceOperand(place: a), PlaceOperand(place: b))
    case (.place(let a), .constant(let b)):
      intsFused(comparison, PlaceOperand(place: a), ConstantOperand(bits: b))
    case (.code(let a), .place(let b)):
      intsFused(comparison, IntCodeOperand(code: a), PlaceOperand(place: b))
    case (.code(let a), .constant(let b)):
      intsFused(comparison, IntCodeOperand(code: a), ConstantOperand(bits: b))
    default:
      intsFused(comparison, IntCodeOperand(code: intCode(a)), IntCodeOperand(code: intCode(b)))
    }
  }

  func doubleComparison(
    _ comparison: Comparison, _ a: DoubleSource, _ b: DoubleSource
  ) -> BoolCode {
    switch (a, b) {
    case (.place(let a), .place(let b)):
      doublesFused(comparison, PlaceOperand(place: a), PlaceOperand(place: b))
    case (.place(let a), .constant(let b)):
      doublesFused(comparison, PlaceOperand(place: a), ConstantOperand(bits: b))
    case (.code(let a), .place(let b)):
      doublesFused(comparison, DoubleCodeOperand(code: a), PlaceOperand(place: b))
    case (.code(let a), .constant(let b)):
      doublesFused(comparison, DoubleCodeOperand(code: a), ConstantOperand(bits: b))
    default:
      doublesFused(
        comparison, DoubleCodeOperand(code: doubleCode(a)),
        DoubleCodeOperand(code: doubleCode(b)))
    }
  }

  func intCode(_ operand: IntSource) -> IntCode {
    switch operand {
    case .place(let place): { frame in place.pointer(in: frame).pointee }
    case .constant(let value): { _ in value }
    case .code(let code): code
    }
  }

  func doubleCode(_ operand: DoubleSource) -> DoubleCode {
    switch operand {
    case .place(let place): { frame in PlaceOperand(place: place).double(frame) }
    case .constant(let bits): { frame in ConstantOperand(bits: bits).double(frame) }
    case .code(let code): code
    }
  }
}

/// One closure for each operation and pair of operands: both are chosen now, not each time it runs.
private func intsFused<A: IntOperand, B: IntOperand>(
  _ operation: Arithmetic, _ a: A, _ b: B, _ place: Range<Int>
) -> IntCode {
  switch operation {
  case .add:
    { frame throws(Stop) in
      let (x, y) = (try a.int(frame), try b.int(frame))
      let (value, overflow) = x.addingReportingOverflow(y)
      return overflow ? try operation.apply(x, y, at: place) : value
    }
  case .subtract:
    { frame throws(Stop) in
      let (x, y) = (try a.int(frame), try b.int(frame))
      let (value, overflow) = x.subtractingReportingOverflow(y)
      return overflow ? try operation.apply(x, y, at: place) : value
    }
  case .multiply:
    { frame throws(Stop) in
      let (x, y) = (try a.int(frame), try b.int(frame))
      let (value, overflow) = x.multipliedReportingOverflow(by: y)
      return overflow ? try operation.apply(x, y, at: place) : value
    }
  case .divide:
    { frame throws(Stop) in
      let (x, y) = (try a.int(frame), try b.int(frame))
      return y > 0 ? x / y : try operation.apply(x, y, at: place)
    }
  case .remainder:
    { frame throws(Stop) in
      let (x, y) = (try a.int(frame), try b.int(frame))
      return y > 0 ? x % y : try operation.apply(x, y, at: place)
    }
  }
}

private func doublesFused<A: DoubleOperand, B: DoubleOperand>(
  _ operation: Arithmetic, _ a: A, _ b: B
)
  -> DoubleCode
{
  switch operation {
  case .add: { frame throws(Stop) in try a.double(frame) + b.double(frame) }
  case .subtract: { frame throws(Stop) in try a.double(frame) - b.double(frame) }
  case .multiply: { frame throws(Stop) in try a.double(frame) * b.double(frame) }
  case .divide: { frame throws(Stop) in try a.double(frame) / b.double(frame) }
  case .remainder:
    { frame throws(Stop) in operation.apply(try a.double(frame), try b.double(frame)) }
  }
}

private func intsFused<A: IntOperand, B: IntOperand>(_ comparison: Comparison, _ a: A, _ b: B)
  -> BoolCode
{
  switch comparison {
  case .less: { frame throws(Stop) in try a.int(frame) < b.int(frame) }
  case .lessOrEqual: { frame throws(Stop) in try a.int(frame) <= b.int(frame) }
  case .greater: { frame throws(Stop) in try a.int(frame) > b.int(frame) }
  case .greaterOrEqual: { frame throws(Stop) in try a.int(frame) >= b.int(frame) }
  case .equal: { frame throws(Stop) in try a.int(frame) == b.int(frame) }
  case .notEqual: { frame throws(Stop) in try a.int(frame) != b.int(frame) }
  }
}

private func doublesFused<A: DoubleOperand, B: DoubleOperand>(
  _ comparison: Comparison, _ a: A, _ b: B
)
  -> BoolCode
{
  switch comparison {
  case .less: { frame throws(Stop) in try a.double(frame) < b.double(frame) }
  case .lessOrEqual: { frame throws(Stop) in try a.double(frame) <= b.double(frame) }
  case .greater: { frame throws(Stop) in try a.double(frame) > b.double(frame) }
  case .greaterOrEqual: { frame throws(Stop) in try a.double(frame) >= b.double(frame) }
  case .equal: { frame throws(Stop) in try a.double(frame) == b.double(frame) }
  case .notEqual: { frame throws(Stop) in try a.double(frame) != b.double(frame) }
  }
}
