/// Code that tries a value against a pattern and, where it matches, gives names their values.
typealias MatchCode = (Frame, Value) throws(Stop) -> Bool

extension Lowering {
  func lowerConditions(_ conditions: [Condition]) -> BoolCode {
    let tests = conditions.map { Test(holds: lowerCondition($0)) }
    if tests.count == 1 { return tests[0].holds }
    return { frame throws(Stop) in
      for test in tests where try !test.holds(frame) { return false }
      return true
    }
  }

  private func lowerCondition(_ condition: Condition) -> BoolCode {
    switch condition {
    case .boolean(let value): return lowerBool(value)
    case .binding(_, let name, _, let value):
      let source =
        value.map { lowerValue($0) }
        ?? program.shorthands[name.range.lowerBound].map { valueCode(lowerRead($0)) }
      guard let source else { return { _ in false } }
      let bind = lowerName(name)
      return { frame throws(Stop) in
        guard case .some(let inside) = try source(frame) else { return false }
        return try bind(frame, inside)
      }
    case .pattern(let pattern, let value):
      let match = lowerPattern(pattern, type(value))
      let source = lowerValue(value)
      return { frame throws(Stop) in try match(frame, try source(frame)) }
    }
  }

  func lowerPattern(_ pattern: PatternSyntax, _ type: Type) -> MatchCode {
    switch pattern.kind {
    case .wildcard: return { _, _ in true }
    case .name(let name): return lowerName(name)
    case .binding(_, let inner): return lowerPattern(inner, type)
    case .some(let inner):
      let match = lowerPattern(inner, type.wrapped)
      return { frame, value throws(Stop) in
        guard case .some(let inside) = value else { return false }
        return try match(frame, inside)
      }
    case .tuple(let parts):
      if parts.count == 1 { return lowerPattern(parts[0].pattern, type) }
      var types = [Type](repeating: .invalid, count: parts.count)
      if case .tuple(let elements) = type { types = elements.map { $0.type } }
      return lowerParts(parts.map { $0.pattern }, types)
    case .enumCase(_, let name, let payload): return lowerCase(pattern, name.text, payload, type)
    case .expression(let value): return lowerValuePattern(value, type)
    }
  }

  private func lowerName(_ name: Name) -> MatchCode {
    guard let id = program.declared[name.range.lowerBound] else { return { _, _ in true } }
    if program.variables[id.index].isGlobal {
      let place = place(of: id)
      return { _, value in
        switch place {
        case .globalWord(let pointer): pointer.pointee = value.word
        case .globalValue(let pointer): pointer.pointee = value
        default: break
        }
        return true
      }
    }
    let slot = slot(of: id)
    return { frame, value in
      frame.store(value, in: slot)
      return true
    }
  }

  private func lowerParts(_ patterns: [PatternSyntax], _ types: [Type]) -> MatchCode {
    let matches = zip(patterns, types).map { (code: lowerPattern($0, $1), unused: ()) }
    return { frame, value throws(Stop) in
      for (index, match) in matches.enumerated() {
        guard try match.code(frame, value.part(index)) else { return false }
      }
      return true
    }
  }

  private func lowerCase(
    _ pattern: PatternSyntax, _ name: String,
    _ payload: [(label: String?, pattern: PatternSyntax)]?, _ type: Type
  ) -> MatchCode {
    if type.isOptional, name == "none" { return { _, value in !value.isSome } }
    if type.isOptional, name == "some" {
      let inner = payload?.first.map { lowerPattern($0.pattern, type.wrapped) }
      return { frame, value throws(Stop) in
        guard case .some(let inside) = value else { return false }
        return try inner?(frame, inside) ?? true
      }
    }
    guard let number = program.matchedCases[pattern.range.lowerBound],
      case .nominal(let nominal) = type.wrapped
    else { return { _, _ in false } }
    let types = nominal.cases[number].payload
    let isWhole = payload?.count == 1 && types.count > 1
    let patterns = (payload ?? []).map { $0.pattern }
    let inner =
      isWhole
      ? lowerParts(patterns, [.tuple(types)]) : lowerParts(patterns, types.map { $0.type })
    return { frame, value throws(Stop) in
      guard case .enumCase(number, let values) = value.unwrapped ?? value else { return false }
      return try inner(frame, .tuple(isWhole ? [.tuple(values)] : values))
    }
  }

  /// A range holds the value, anything else equals it.
  private func lowerValuePattern(_ expression: ExpressionID, _ type: Type) -> MatchCode {
    if let code = lowerRangePattern(expression) { return code }
    let code = lowerValue(expression)
    let (patternType, place) = (self.type(expression), range(expression))
    return { frame, value throws(Stop) in
      let pattern = try code(frame)
      if let holds = pattern.rangeHolds(value.unwrapped ?? value, patternType) { return holds }
      try frame.machine.countComparison(of: pattern, partsInAStep: 8, at: place)
      return pattern.equals(value)
    }
  }
}

extension Lowering {
  /// Ranges of texts, and ranges of `Double` with one end.
  private func lowerRangePattern(_ expression: ExpressionID) -> MatchCode? {
    switch (syntax[expression].kind, type(expression)) {
    case (.infix(_, let lower, let upper), .range(let bound, let isClosed))
    where bound == .character || bound == .string:
      let (lower, upper) = (lowerValue(lower), lowerValue(upper))
      let place = range(expression)
      return { frame, value throws(Stop) in
        let (lower, upper) = (try lower(frame), try upper(frame))
        guard lower.isLess(than: upper, orEqual: true) else {
          throw Stop(.lowerBoundFirst, at: place)
        }
        let value = value.unwrapped ?? value
        try frame.machine.countComparison(of: value, partsInAStep: 8, at: place)
        return lower.isLess(than: value, orEqual: true)
          && value.isLess(than: upper, orEqual: isClosed)
      }
    case (.partialRange(let kind, let limit), _) where type(limit) == .double:
      let limit = lowerDouble(limit)
      return { frame, value throws(Stop) in
        let (limit, number) = (try limit(frame), (value.unwrapped ?? value).double)
        switch kind {
        case .from: return limit <= number
        case .through: return number <= limit
        case .upTo: return number < limit
        }
      }
    default: return nil
    }
  }
}

extension Value {
  var isSome: Bool { if case .some = self { true } else { false } }

  /// Whether a range holds a number; `nil` where this is no range.
  func rangeHolds(_ value: Value, _ type: Type) -> Bool? {
    switch (self, type) {
    case (.range(let lower, let upper), .range(_, let isClosed)):
      lower <= value.integer && (isClosed ? value.integer <= upper : value.integer < upper)
    case (.doubleRange(let lower, let upper), .range(_, let isClosed)):
      lower <= value.double && (isClosed ? value.double <= upper : value.double < upper)
    case (.bound(let bound), .partialRange(.from)): bound <= value.integer
    case (.bound(let bound), .partialRange(.through)): value.integer <= bound
    case (.bound(let bound), .partialRange(.upTo)): value.integer < bound
    default: nil
    }
  }
}
