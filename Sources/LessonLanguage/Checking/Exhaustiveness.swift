/// Whether rows of patterns match every value: the usefulness algorithm of Maranget, "Warnings for
/// pattern matching" (Journal of Functional Programming 17, 2007), for enums, optionals, `Bool`
/// and tuples. All other types have more values than patterns can name.
struct Exhaustiveness {
  let program: CheckedProgram
  let syntax: Syntax
  private let budget = Budget()

  init(program: CheckedProgram, syntax: Syntax) {
    self.program = program
    self.syntax = syntax
  }

  /// How many more rows may be looked at; the question is NP-complete. Where it stays open, the
  /// rows count as missing something that has no name.
  private final class Budget {
    var rows = 1_000_000
  }

  /// A way in which values of a type are made.
  private struct Constructor: Hashable {
    let name: String
    let payload: [Type]
  }

  /// What the rows miss, as far as it has a name; `nil` when they cover everything.
  func missing(_ rows: [[PatternSyntax]], _ types: [Type]) -> [String]? {
    guard let type = types.first else { return rows.isEmpty ? [] : nil }
    budget.rows -= rows.count + 1
    if budget.rows < 0 { return [] }
    let rest = Array(types.dropFirst())
    guard let constructors = constructors(of: type) else {
      // Only patterns that match anything count.
      let matching = rows.filter { matchesAll($0[0]) }.map { Array($0.dropFirst()) }
      return missing(matching, rest)
    }
    var names: [String] = []
    for constructor in constructors {
      let matching = rows.compactMap { specialised($0, constructor) }
      guard missing(matching, constructor.payload + rest) != nil else { continue }
      names.append(constructor.name)
    }
    return names.isEmpty ? nil : names.filter { !$0.isEmpty }
  }

  private func constructors(of type: Type) -> [Constructor]? {
    switch type {
    case .bool:
      [Constructor(name: "true", payload: []), Constructor(name: "false", payload: [])]
    case .optional(let wrapped):
      [Constructor(name: "nil", payload: []), Constructor(name: "a value", payload: [wrapped])]
    case .tuple(let elements): [Constructor(name: "", payload: elements.map { $0.type })]
    case .nominal(let nominal) where nominal.isEnum:
      nominal.cases.map {
        Constructor(name: "." + $0.name, payload: $0.payload.map { $0.type })
      }
    default: nil
    }
  }

  private func matchesAll(_ pattern: PatternSyntax) -> Bool {
    switch pattern.kind {
    case .wildcard, .name: true
    case .binding(_, let inner): matchesAll(inner)
    case .tuple(let parts): parts.count == 1 && matchesAll(parts[0].pattern)
    default: false
    }
  }

  /// The row for values made by `constructor`: its first pattern taken apart; `nil` where that
  /// pattern does not match them.
  private func specialised(_ row: [PatternSyntax], _ constructor: Constructor) -> [PatternSyntax]? {
    guard let first = row.first else { return nil }
    let rest = row.dropFirst()
    if matchesAll(first) { return anything(constructor.payload.count, first) + rest }
    return parts(of: first, constructor).map { $0 + rest }
  }

  private func anything(_ count: Int, _ pattern: PatternSyntax) -> [PatternSyntax] {
    [PatternSyntax](repeating: PatternSyntax(kind: .wildcard, range: pattern.range), count: count)
  }

  private func parts(of pattern: PatternSyntax, _ constructor: Constructor) -> [PatternSyntax]? {
    switch pattern.kind {
    case .binding(_, let inner): return specialised([inner], constructor)
    case .some(let inner): return constructor.name == "a value" ? [inner] : nil
    case .tuple(let parts):
      if parts.count == 1 { return specialised([parts[0].pattern], constructor) }
      return parts.count == constructor.payload.count ? parts.map { $0.pattern } : nil
    case .enumCase(_, let name, let payload):
      return enumParts(pattern, name.text, payload, constructor)
    case .expression(let value): return valueParts(value, constructor)
    case .wildcard, .name: return anything(constructor.payload.count, pattern)
    }
  }

  private func enumParts(
    _ pattern: PatternSyntax, _ name: String,
    _ payload: [(label: String?, pattern: PatternSyntax)]?, _ constructor: Constructor
  ) -> [PatternSyntax]? {
    switch constructor.name {
    case "a value" where name == "some", "." + name: break
    case "nil" where name == "none": return []
    // A case of an enum inside an optional.
    case "a value" where name != "none": return [pattern]
    default: return nil
    }
    guard let payload else { return anything(constructor.payload.count, pattern) }
    if payload.count == constructor.payload.count { return payload.map { $0.pattern } }
    // One pattern for all values together.
    return payload.count == 1 && matchesAll(payload[0].pattern)
      ? anything(constructor.payload.count, pattern) : nil
  }

  private func valueParts(_ value: ExpressionID, _ constructor: Constructor) -> [PatternSyntax]? {
    switch syntax[value].kind {
    case .boolean(let isTrue): constructor.name == (isTrue ? "true" : "false") ? [] : nil
    case .nilLiteral: constructor.name == "nil" ? [] : nil
    default: nil
    }
  }
}
