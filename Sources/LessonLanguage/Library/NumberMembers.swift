import SwiftML

/// The members of numbers.
let numberMembers: [LibraryFunction] =
  rounding + integerMembers + [
    number("squareRoot") { $0.squareRoot() },
    LibraryFunction("magnitude", [], .double, .doubleUnary { $0.magnitude })
      .member(of: .double, isProperty: true),
    question("isNaN") { $0.isNaN }, question("isInfinite") { $0.isInfinite },
    question("isFinite") { $0.isFinite }, question("isZero") { $0.isZero },
    LibraryFunction(
      "truncatingRemainder", [.labelled("dividingBy", .double)], .double,
      .doubleBinary { $0.truncatingRemainder(dividingBy: $1) }
    ).member(of: .double),
    LibraryFunction(
      "remainder", [.labelled("dividingBy", .double)], .double,
      .doubleBinary { $0.remainder(dividingBy: $1) }
    ).member(of: .double),
    LibraryFunction(
      "formatted", [.labelled("decimals", .int)], .string,
      .general { call in .string(call[0].double.formatted(decimals: call[1].int)) }
    ).member(of: .double),
    LibraryFunction(
      "formatted", [.labelled("decimals", .int)], .string,
      .general { call in .string(call[0].int.formatted(decimals: call[1].int)) }
    ).member(of: .int),
  ]
  + [Type.int, .double, .bool, .string, .substring, .character].map { type in
    LibraryFunction(
      "description", [], .string, .general { .string($0[0].description(as: type)) }
    ).member(of: type, isProperty: true)
  }

private func number(_ name: String, _ function: @escaping @Sendable (Double) -> Double)
  -> LibraryFunction
{
  LibraryFunction(name, [], .double, .doubleUnary(function)).member(of: .double)
}

private func question(_ name: String, _ ask: @escaping @Sendable (Double) -> Bool)
  -> LibraryFunction
{
  LibraryFunction(name, [], .bool, .general { .bool(ask($0[0].double)) })
    .member(of: .double, isProperty: true)
}

/// The rules of `rounded(_:)`, by the number that stands for each.
private let rules: [(name: String, rule: FloatingPointRoundingRule)] = [
  ("toNearestOrAwayFromZero", .toNearestOrAwayFromZero), ("toNearestOrEven", .toNearestOrEven),
  ("up", .up), ("down", .down), ("towardZero", .towardZero), ("awayFromZero", .awayFromZero),
]

private let rounding: [LibraryFunction] =
  rules.indices.map { index in
    LibraryFunction(
      "FloatingPointRoundingRule." + rules[index].name, [], .roundingRule,
      .constant { .count(index) })
  } + [
    LibraryFunction(
      "rounded", [.optional(.roundingRule)], .double,
      .general { call in .double(call[0].double.rounded(call.rule)) }
    ).member(of: .double),
    LibraryFunction(
      "round", [.optional(.roundingRule)], .void,
      .mutating { value, call in
        value = .double(value.double.rounded(call.rule))
        return .void
      }
    ).member(of: .double, isMutating: true),
  ]

extension Call {
  /// The rule after the receiver; by default halves go away from zero.
  fileprivate var rule: FloatingPointRoundingRule {
    let index = arguments[1].int
    return rules.indices.contains(index) ? rules[index].rule : rules[0].rule
  }
}

private let division = Type.tuple([
  Type.TupleElement(label: "quotient", type: .int),
  Type.TupleElement(label: "remainder", type: .int),
])

private let integerMembers: [LibraryFunction] = [
  LibraryFunction(
    "isMultiple", [.labelled("of", .int)], .bool,
    .general { call in
      let (value, divisor) = (call[0].integer, call[1].integer)
      if divisor == 0 { return .bool(value == 0) }
      return .bool(divisor == -1 || value % divisor == 0)
    }
  ).member(of: .int),
  LibraryFunction(
    "quotientAndRemainder", [.labelled("dividingBy", .int)], division,
    .general { call throws(Stop) in
      let (value, divisor) = (call[0].integer, call[1].integer)
      let quotient = try Arithmetic.divide.apply(value, divisor, at: call.range)
      return .tuple([.int(quotient), .int(value % divisor)])
    }
  ).member(of: .int),
  LibraryFunction("signum", [], .int, .general { .int($0[0].integer.signum()) })
    .member(of: .int),
  LibraryFunction(
    "negate", [], .void,
    .mutating { value, call throws(Stop) in
      value = .int(try Arithmetic.subtract.apply(0, value.integer, at: call.range))
      return .void
    }
  ).member(of: .int, isMutating: true),
  LibraryFunction(
    "negate", [], .void,
    .mutating { value, _ in
      value = .double(-value.double)
      return .void
    }
  ).member(of: .double, isMutating: true),
  LibraryFunction(
    "toggle", [], .void,
    .mutating { value, _ in
      value = .bool(!value.bool)
      return .void
    }
  ).member(of: .bool, isMutating: true),
]
