/// Conditions that compare two variables, or a variable and a constant: a loop or an `if` reads and
/// compares them itself, where a closure would take longer than the comparison.
struct WordComparison {
  /// A variable, or a constant in the place of one.
  private struct Operand {
    var place = WordPlace(inFrame: 0)
    var constant: Int64?

    init(_ source: Lowering.SimpleOperand) {
      switch source {
      case .place(let place): self.place = place
      case .constant(let bits): constant = bits
      }
    }

    @inline(__always)
    func bits(in frame: Frame) -> Int64 { constant ?? place.pointer(in: frame).pointee }
  }

  private let comparison: Comparison
  private let isDouble: Bool
  private let left: Operand
  private let right: Operand

  init(
    _ comparison: Comparison, isDouble: Bool, _ left: Lowering.SimpleOperand,
    _ right: Lowering.SimpleOperand
  ) {
    self.comparison = comparison
    self.isDouble = isDouble
    self.left = Operand(left)
    self.right = Operand(right)
  }

  @inline(__always)
  func holds(_ frame: Frame) -> Bool {
    let (a, b) = (left.bits(in: frame), right.bits(in: frame))
    return isDouble ? comparison.holds(double(a), double(b)) : comparison.holds(a, b)
  }

  @inline(__always)
  private func double(_ bits: Int64) -> Double { Double(bitPattern: UInt64(bitPattern: bits)) }
}

/// What decides whether a loop goes on, or an `if` is taken.
enum ConditionCode {
  case comparison(WordComparison)
  case code(BoolCode)
}

extension Comparison {
  // In this file, whose loops it is written into: across files a debug build makes no special code of
  // what is generic.
  @inline(__always)
  func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    case .equal: a == b
    case .notEqual: a != b
    }
  }
}

extension Lowering {
  /// The conditions of a loop or an `if`, as what decides them soonest.
  func conditionCode(_ conditions: [Condition]) -> ConditionCode {
    if conditions.count == 1, case .boolean(let value) = conditions[0],
      let comparison = wordComparison(value)
    {
      return .comparison(comparison)
    }
    return .code(lowerConditions(conditions))
  }

  private func wordComparison(_ id: ExpressionID) -> WordComparison? {
    switch syntax[id].kind {
    case .parenthesized(let inner): return wordComparison(inner)
    case .infix(_, let left, let right):
      guard case .library(let index)? = program.calls[id]?.meaning,
        let a = simpleOperand(left), let b = simpleOperand(right)
      else { return nil }
      switch Library.shared.functions[index].implementation {
      case .intComparison(let comparison): return WordComparison(comparison, isDouble: false, a, b)
      case .doubleComparison(let comparison):
        return WordComparison(comparison, isDouble: true, a, b)
      default: return nil
      }
    default: return nil
    }
  }
}
