import Autodiff

let comparisons: [LibraryFunction] =
  numberComparison("<", .less) + numberComparison("<=", .lessOrEqual)
  + numberComparison(">", .greater) + numberComparison(">=", .greaterOrEqual)
  + numberComparison("==", .equal) + numberComparison("!=", .notEqual)
  + (texts + [(.character, .character)]).flatMap { a, b in ordering(a, b) }
  + equality(of: .character)
  + texts.flatMap { a, b in equality(of: a, b) }
  + equality(of: .bool) + equality(of: .tensor)
  + ordering(.variable(0), .variable(0)).map { $0.needing(.order).lessSpecific() }
  + ["==", "!="].map(generalEquality) + [
    LibraryFunction("&&", [.plain(.bool), .plain(.bool)], .bool, .and),
    LibraryFunction("||", [.plain(.bool), .plain(.bool)], .bool, .or),
    LibraryFunction("prefix !", [.plain(.bool)], .bool, .general { .bool(!$0[0].bool) }),
  ]

private func numberComparison(_ name: String, _ comparison: Comparison) -> [LibraryFunction] {
  [
    LibraryFunction(name, [.plain(.int), .plain(.int)], .bool, .intComparison(comparison)),
    LibraryFunction(
      name, [.plain(.double), .plain(.double)], .bool, .doubleComparison(comparison)),
  ]
}

/// Texts, and parts of them, are compared with each other.
private let texts: [(Type, Type)] = [
  (.string, .string), (.substring, .string), (.string, .substring), (.substring, .substring),
]

private func ordering(_ a: Type, _ b: Type) -> [LibraryFunction] {
  let orders: [(String, @Sendable (Value, Value) -> Bool)] = [
    ("<", { $0.isLess(than: $1) }), ("<=", { $0.isLess(than: $1, orEqual: true) }),
    (">", { $1.isLess(than: $0) }), (">=", { $1.isLess(than: $0, orEqual: true) }),
  ]
  return orders.map { name, holds in
    LibraryFunction(
      name, [.plain(a), .plain(b)], .bool, variables: 1,
      .general { call in .bool(holds(call[0], call[1])) })
  }
}

/// Of any type whose values can be compared. It costs a little, so that where a plainer overload
/// fits as well, that one is taken.
private func generalEquality(_ name: String) -> LibraryFunction {
  LibraryFunction(
    name, [.plain(.variable(0)), .plain(.variable(0))], .bool, variables: 1,
    .general { call in .bool(call[0].equals(call[1]) == (name == "==")) }
  ).needing(.equality).lessSpecific()
}

private func equality(of type: Type) -> [LibraryFunction] { equality(of: type, type) }

private func equality(of a: Type, _ b: Type) -> [LibraryFunction] {
  ["==", "!="].map { name in
    LibraryFunction(
      name, [.plain(a), .plain(b)], .bool,
      .general { call in .bool(call[0].equals(call[1]) == (name == "==")) })
  }
}

extension Value {
  /// The order of two values of one type, as Swift's `<` and `<=` have it; tuples are decided by
  /// their first elements that differ.
  func isLess(than other: Value, orEqual: Bool = false) -> Bool {
    switch (self, other) {
    case (.int(let a), .int(let b)): return orEqual ? a <= b : a < b
    case (.double(let a), .double(let b)): return orEqual ? a <= b : a < b
    case (.string(let a), .string(let b)): return orEqual ? a <= b : a < b
    case (.character(let a), .character(let b)): return orEqual ? a <= b : a < b
    case (.tuple(let a), .tuple(let b)):
      for (x, y) in zip(a, b).dropLast() where !x.equals(y) {
        return x.isLess(than: y, orEqual: orEqual)
      }
      guard let x = a.last, let y = b.last else { return orEqual }
      return x.isLess(than: y, orEqual: orEqual)
    default: return false
    }
  }

  /// Equality of two values of one type, as Swift's `==` has it.
  func equals(_ other: Value) -> Bool {
    switch (self, other) {
    case (.int(let a), .int(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    case (.bool(let a), .bool(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.tensor(let a), .tensor(let b)): a == b
    case (.array(let a), .array(let b)), (.tuple(let a), .tuple(let b)),
      (.slice(let a, _), .slice(let b, _)):
      a.count == b.count && zip(a, b).allSatisfy { $0.equals($1) }
    case (.character(let a), .character(let b)): a == b
    case (.none, .none): true
    case (.some(let a), .some(let b)): a.equals(b)
    case (.enumCase(let a, let payload), .enumCase(let b, let other)):
      a == b && zip(payload, other).allSatisfy { $0.equals($1) }
    case (.dictionary(let a), .dictionary(let b)):
      a.count == b.count && a.allSatisfy { pair in b[pair.key].map(pair.value.equals) ?? false }
    case (.range(let a, let c), .range(let b, let d)): a == b && c == d
    case (.doubleRange(let a, let c), .doubleRange(let b, let d)): a == b && c == d
    case (.object(let a), .object(let b)): a.equals(b)
    default: false
    }
  }
}
