import SourceText

extension Checker {
  /// The type that a type as written means.
  func resolve(_ syntax: TypeSyntax) -> Type {
    let type = resolveParts(of: syntax)
    return isTooLarge(type, at: syntax.range) ? .invalid : type
  }

  private func resolveParts(of syntax: TypeSyntax) -> Type {
    switch syntax.kind {
    case .name(let name): resolve(name, at: syntax.range)
    case .generic(let name, let arguments): resolve(name, arguments.map(resolve), at: syntax.range)
    case .array(let element): .array(resolve(element))
    case .dictionary(let key, let value): dictionary(resolve(key), resolve(value), at: syntax.range)
    case .optional(let wrapped): .optional(resolve(wrapped))
    case .tuple(let elements):
      .tuple(elements.map { Type.TupleElement(label: $0.label, type: resolve($0.type)) })
    case .function(let parameters, let result): .function(parameters.map(resolve), resolve(result))
    case .invalid: .invalid
    }
  }

  /// The types that need no declaration.
  static let builtInTypes: [String: Type] = {
    var types: [String: Type] = [
      "Int": .int, "Double": .double, "Bool": .bool, "String": .string, "Character": .character,
      "Substring": .substring, "Tensor": .tensor, "Void": .void,
    ]
    for type in LibraryType.allCases { types[type.name] = .library(type) }
    return types
  }()

  /// Types of Swift that lessons do without.
  private static let insteadOf: [String: String] = [
    "Float": "numbers with a fraction are 'Double'",
    "CGFloat": "numbers with a fraction are 'Double'",
    "Int32": "whole numbers are 'Int'", "Int64": "whole numbers are 'Int'",
    "UInt": "whole numbers are 'Int'", "UInt8": "whole numbers are 'Int'",
    "Any": "every value has one type here", "AnyObject": "every value has one type here",
    "Set": "use an array, or a dictionary of Bool",
  ]

  private func resolve(_ name: String, at range: Range<Int>) -> Type {
    for scope in scopes.reversed() {
      if let type = scope.types[name] { return type }
    }
    if let type = Checker.builtInTypes[name] { return type }
    if name == "Self", let type = selfType { return type }
    if self.syntax.unreadNames.contains(name) { return .invalid }
    var (notes, near): ([String], String?) = ([], nil)
    if let instead = Checker.insteadOf[name] {
      report("'\(name)' is not part of swift-ml", at: range, notes: [instead])
      return .invalid
    }
    let known = Checker.builtInTypes.keys.sorted() + scopes.flatMap { $0.types.keys.sorted() }
    if let note = Habits.note(onType: name) {
      notes = [note]
    } else {
      near = nearestName(to: name, among: known)
      if let near { notes = ["did you mean '\(near)'?"] }
    }
    report("cannot find type '\(name)'", at: range, notes: notes, replacement: near)
    return .invalid
  }

  private func resolve(_ name: String, _ arguments: [Type], at range: Range<Int>) -> Type {
    switch (name, arguments.count) {
    case ("Array", 1): return .array(arguments[0])
    case ("ArraySlice", 1): return .slice(arguments[0])
    case ("Optional", 1): return .optional(arguments[0])
    case ("Dictionary", 2): return dictionary(arguments[0], arguments[1], at: range)
    case ("Range", 1), ("ClosedRange", 1):
      if arguments[0] == .int || arguments[0] == .double {
        return .range(arguments[0], isClosed: name == "ClosedRange")
      }
    default: break
    }
    if !arguments.contains(.invalid) {
      report(
        "'\(name)' with these types is not part of swift-ml", at: range,
        notes: Checker.insteadOf[name].map { [$0] } ?? [])
    }
    return .invalid
  }

  private func dictionary(_ key: Type, _ value: Type, at range: Range<Int>) -> Type {
    if key == .int || key == .string || key == .invalid { return .dictionary(key, value) }
    report("the keys of a dictionary are 'Int' or 'String'", at: range)
    return .invalid
  }
}
