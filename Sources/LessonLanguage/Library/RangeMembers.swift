/// Ranges of `Int` and of `Double`: making them, their bounds, what lies inside.
let rangeMembers: [LibraryFunction] =
  [
    making("..<", .int), making("...", .int), making("..<", .double), making("...", .double),
  ]
  + [Type.int, .double].flatMap { bound in
    [false, true].flatMap { isClosed in members(.range(bound, isClosed: isClosed), bound) }
  }
  + [PartialRange.from, .through, .upTo].flatMap { kind in
    inside(.partialRange(kind), .int)
  }

private func making(_ name: String, _ bound: Type) -> LibraryFunction {
  LibraryFunction(
    name, [.plain(bound), .plain(bound)], .range(bound, isClosed: name == "..."),
    .general { call throws(Stop) in
      let isOrdered =
        bound == .int
        ? call[0].integer <= call[1].integer : call[0].double <= call[1].double
      guard isOrdered else {
        let (lower, upper) = (call[0].description(as: bound), call[1].description(as: bound))
        throw Stop(.wrongRange(lower: lower, upper: upper), at: call.range)
      }
      return bound == .int
        ? .range(call[0].integer, call[1].integer)
        : .doubleRange(call[0].double, call[1].double)
    })
}

private func members(_ range: Type, _ bound: Type) -> [LibraryFunction] {
  let ends = [("lowerBound", 0), ("upperBound", 1)].map { name, index in
    LibraryFunction(name, [], bound, .general { $0[0].bounds[index] })
      .member(of: range, isProperty: true)
  }
  let clamped = LibraryFunction(
    "clamped", [.labelled("to", range)], range,
    .general { call in call[0].clamped(to: call[1]) }
  ).member(of: range)
  guard bound == .double else { return ends + [clamped] + inside(range, bound) }
  let isEmpty = LibraryFunction(
    "isEmpty", [], .bool,
    .general { call in
      .bool(
        range == .range(.double, isClosed: false) && call[0].bounds[0].equals(call[0].bounds[1]))
    }
  ).member(of: range, isProperty: true)
  return ends + [clamped, isEmpty] + inside(range, bound)
}

/// `contains` and `~=`.
private func inside(_ range: Type, _ bound: Type) -> [LibraryFunction] {
  [
    LibraryFunction(
      "contains", [.plain(bound)], .bool,
      .general { call in .bool(call[0].holds(call[1], as: range)) }
    ).member(of: range),
    LibraryFunction(
      "~=", [.plain(range), .plain(bound)], .bool,
      .general { call in .bool(call[0].holds(call[1], as: range)) }),
  ]
}

extension Value {
  /// Both bounds of a range.
  fileprivate var bounds: [Value] {
    switch self {
    case .range(let lower, let upper): [.int(lower), .int(upper)]
    case .doubleRange(let lower, let upper): [.double(lower), .double(upper)]
    default: [.void, .void]
    }
  }

  fileprivate func clamped(to limits: Value) -> Value {
    switch (self, limits) {
    case (.range(let a, let b), .range(let lower, let upper)):
      .range(Swift.min(Swift.max(a, lower), upper), Swift.min(Swift.max(b, lower), upper))
    case (.doubleRange(let a, let b), .doubleRange(let lower, let upper)):
      .doubleRange(Swift.min(Swift.max(a, lower), upper), Swift.min(Swift.max(b, lower), upper))
    default: self
    }
  }

  /// Whether a number lies in a range of this type.
  fileprivate func holds(_ number: Value, as type: Type) -> Bool {
    switch (self, type) {
    case (.range(let lower, let upper), .range(_, let isClosed)):
      let value = number.integer
      return lower <= value && (value < upper || isClosed && value == upper)
    case (.doubleRange(let lower, let upper), .range(_, let isClosed)):
      let value = number.double
      return lower <= value && (value < upper || isClosed && value == upper)
    case (.bound(let bound), .partialRange(let kind)):
      switch kind {
      case .from: return number.integer >= bound
      case .through: return number.integer <= bound
      case .upTo: return number.integer < bound
      }
    default: return false
    }
  }
}
