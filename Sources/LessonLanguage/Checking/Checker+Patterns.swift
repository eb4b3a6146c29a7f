import SourceText

/// Patterns of `case`.
extension Checker {
  /// Reads a pattern for values of `type` and declares its names.
  func checkPattern(_ pattern: PatternSyntax, _ type: Type, binding: Bool? = nil) {
    switch pattern.kind {
    case .wildcard: break
    case .name(let name): declare(name, type, isMutable: binding ?? false)
    case .binding(let isMutable, let inner): checkPattern(inner, type, binding: isMutable)
    case .some(let inner):
      if !type.isOptional, type != .invalid {
        report("'?' matches an optional, and this is a '\(type.description)'", at: pattern.range)
      }
      checkPattern(inner, type.wrapped, binding: binding)
    case .tuple(let parts): checkTuplePattern(pattern, parts, type, binding: binding)
    case .enumCase(_, let name, let payload):
      checkCasePattern(pattern, name, payload, type, binding: binding)
    case .expression(let value): checkValuePattern(pattern, value, type)
    }
  }

  private func checkTuplePattern(
    _ pattern: PatternSyntax, _ parts: [(label: String?, pattern: PatternSyntax)], _ type: Type,
    binding: Bool?
  ) {
    // Parentheses around a single pattern are only parentheses.
    if parts.count == 1, parts[0].label == nil {
      checkPattern(parts[0].pattern, type, binding: binding)
      return
    }
    guard case .tuple(let elements) = type, elements.count == parts.count else {
      if type != .invalid {
        report(
          "a '\(type.description)' does not come apart into \(parts.count) values",
          at: pattern.range)
      }
      for part in parts { checkPattern(part.pattern, .invalid, binding: binding) }
      return
    }
    for (part, element) in zip(parts, elements) {
      checkPattern(part.pattern, element.type, binding: binding)
    }
  }

  private func checkCasePattern(
    _ pattern: PatternSyntax, _ name: Name,
    _ payload: [(label: String?, pattern: PatternSyntax)]?, _ type: Type, binding: Bool?
  ) {
    if type.isOptional, name.text == "some" || name.text == "none" {
      for part in payload ?? [] { checkPattern(part.pattern, type.wrapped, binding: binding) }
      return
    }
    guard case .nominal(let nominal) = type.wrapped,
      let number = nominal.enumCase(named: name.text)
    else {
      reportNoCase(name, of: type.wrapped)
      for part in payload ?? [] { checkPattern(part.pattern, .invalid, binding: binding) }
      return
    }
    program.matchedCases[pattern.range.lowerBound] = number
    guard let payload else { return }
    let types = nominal.cases[number].payload
    if payload.count == 1, types.count > 1 {
      checkPattern(payload[0].pattern, .tuple(types), binding: binding)
      return
    }
    if payload.count != types.count {
      report(
        "'.\(name.text)' carries \(types.count) value\(types.count == 1 ? "" : "s"), not \(payload.count)",
        at: pattern.range)
    }
    for (index, part) in payload.enumerated() {
      let type = index < types.count ? types[index].type : .invalid
      checkPattern(part.pattern, type, binding: binding)
    }
  }

  private func reportNoCase(_ name: Name, of type: Type) {
    guard type != .invalid else { return }
    var near: String?
    if case .nominal(let nominal) = type {
      near = nearestName(to: name.text, among: nominal.cases.map { $0.name })
    }
    report(
      "type '\(type.description)' has no case '\(name.text)'", at: name.range,
      notes: near.map { ["did you mean '.\($0)'?"] } ?? [], replacement: near)
  }

  /// A value to compare with, or a range that the value may lie in.
  private func checkValuePattern(_ pattern: PatternSyntax, _ value: ExpressionID, _ type: Type) {
    let bound = type.wrapped
    if bound == .int || bound == .double {
      for candidate in [Type.range(bound, isClosed: false), .range(bound, isClosed: true)]
      where cost(value, as: candidate) != nil {
        check(value, as: candidate)
        return
      }
    }
    if checkRangePattern(value, bound) { return }
    let found = check(value, as: type)
    if found != .invalid, !found.isEquatable {
      report("values of type '\(type.description)' cannot be compared", at: pattern.range)
    }
  }

  /// `"a"..."z"` and, for numbers, `..<0`: ranges that exist in patterns alone, or whose bounds take
  /// their type from the value.
  private func checkRangePattern(_ value: ExpressionID, _ bound: Type) -> Bool {
    switch syntax[value].kind {
    case .partialRange(let kind, let limit) where bound == .int || bound == .double:
      check(limit, as: bound)
      setType(.partialRange(kind), of: value)
      return true
    case .infix(let name, let lower, let upper)
    where (name.text == "..." || name.text == "..<") && (bound == .character || bound == .string):
      check(lower, as: bound)
      check(upper, as: bound)
      setType(.range(bound, isClosed: name.text == "..."), of: value)
      return true
    default: return false
    }
  }
}
