/// A struct or an enum of the author's.
///
/// A class, since types refer to one another in circles. The checker fills it while it reads
/// declarations; from then on nothing changes it, and no two programs share one: hence
/// `@unchecked Sendable`.
final class NominalType: Hashable, @unchecked Sendable {
  struct Field {
    let name: String
    /// `invalid` until it is known.
    var type: Type
    let isMutable: Bool
    let defaultValue: ExpressionID?
  }

  struct Case {
    let name: String
    let payload: [Type.TupleElement]
    /// Of an enum with raw values.
    var rawValue: RawValue?
  }

  enum RawValue: Hashable {
    case int(Int64)
    case string(String)
    case double(Double)
  }

  struct Computed {
    let name: String
    let type: Type
    let getter: FunctionID
    let setter: FunctionID?
  }

  let name: String
  let isEnum: Bool
  /// Compared with `==`: declared so, or an enum without payloads.
  var isEquatable: Bool
  var isCaseIterable = false
  var rawType: Type?
  var fields: [Field] = []
  var cases: [Case] = []
  var computed: [Computed] = []
  /// By name, overloads together. `self` is their first parameter.
  var methods: [String: [FunctionID]] = [:]
  var staticMethods: [String: [FunctionID]] = [:]
  var staticVariables: [String: VariableID] = [:]
  var staticComputed: [Computed] = []
  /// Without any, a struct has its memberwise one.
  var initializers: [FunctionID] = []

  init(name: String, isEnum: Bool, isEquatable: Bool) {
    self.name = name
    self.isEnum = isEnum
    self.isEquatable = isEquatable
  }

  static func == (a: NominalType, b: NominalType) -> Bool { a === b }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  func field(named name: String) -> Int? { fields.firstIndex { $0.name == name } }

  func enumCase(named name: String) -> Int? { cases.firstIndex { $0.name == name } }

  /// The names of its members, for suggestions.
  var memberNames: [String] {
    fields.map { $0.name } + computed.map { $0.name } + methods.keys.sorted()
      + (rawType == nil ? [] : ["rawValue"])
  }
}

extension NominalType {
  /// Whether the bodies of its methods see a member of this name without `self`.
  func hasMember(_ name: String, isStatic: Bool) -> Bool {
    if isStatic {
      return staticMethods[name] != nil || staticVariables[name] != nil
        || staticComputed.contains { $0.name == name }
        || isEnum && enumCase(named: name) != nil
    }
    return field(named: name) != nil || methods[name] != nil
      || computed.contains { $0.name == name } || name == "rawValue" && rawType != nil
  }

  /// The labels, types and defaults of the initialiser that Swift makes for a struct: one
  /// parameter for each stored property but for a `let` that has its value already.
  var memberwiseSignature: Signature {
    let parameters = fields.filter { $0.isMutable || $0.defaultValue == nil }.map { field in
      Signature.Parameter(
        label: field.name, type: field.type,
        hasDefault: field.defaultValue != nil || field.isMutable && field.type.isOptional)
    }
    return Signature(name: name, parameters: parameters, result: .nominal(self))
  }

  /// The values of a case as the parameters of a function.
  func signature(ofCase number: Int) -> Signature {
    Signature(
      name: cases[number].name,
      parameters: cases[number].payload.map { .init(label: $0.label, type: $0.type) },
      result: .nominal(self))
  }
}

extension Type {
  var isOptional: Bool { if case .optional = self { true } else { false } }

  /// The type inside an optional, the type itself otherwise.
  var wrapped: Type { if case .optional(let type) = self { type } else { self } }

  /// Whether Swift calls the type `Equatable`; tuples have `==` without being so.
  var conformsToEquatable: Bool { if case .tuple = self { false } else { isEquatable } }

  /// Whether values of the type have an order.
  var isComparable: Bool {
    switch self {
    case .int, .double, .string, .character, .substring, .invalid: true
    default: false
    }
  }

  /// Whether values of the type are compared with `==`.
  var isEquatable: Bool {
    switch self {
    case .int, .double, .bool, .string, .character, .substring, .tensor, .range, .invalid: true
    case .array(let type), .optional(let type), .slice(let type): type.conformsToEquatable
    case .dictionary(_, let value): value.conformsToEquatable
    case .tuple(let elements): elements.count <= 6 && elements.allSatisfy { $0.type.isEquatable }
    case .nominal(let type): type.isEquatable
    case .library(let type): type.isEquatable
    default: false
    }
  }
}
