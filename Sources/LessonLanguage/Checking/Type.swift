/// A type of the language.
indirect enum Type: Hashable, Sendable {
  case int
  case double
  case bool
  case string
  case character
  case substring
  case tensor
  case array(Type)
  /// `ArraySlice`: an array that keeps its indices.
  case slice(Type)
  /// Keys are `Int` or `String`.
  case dictionary(Type, Type)
  case optional(Type)
  /// `Void` is the tuple of nothing.
  case tuple([TupleElement])
  case function([Type], Type)
  /// `Range<Int>`, `ClosedRange<Double>`: of `int` or `double`.
  case range(Type, isClosed: Bool)
  /// `2...`, `...5`, `..<5`, of `int`.
  case partialRange(PartialRange)
  /// What `stride`, `zip`, `enumerated` and their like give: something to go through, whose own
  /// type nobody writes.
  case sequence(Type)
  /// The keys or the values of a dictionary: a sequence whose order Swift leaves open.
  case unordered(Type)
  /// What `reversed` and `enumerated` give: a sequence that can be counted and cut as well.
  case collection(Type)
  /// Anything that `for` goes through, by the type of what it gives. Only in the library's
  /// signatures.
  case iterable(Type)
  /// A struct or an enum of the author's.
  case nominal(NominalType)
  /// What a tensor's subscript takes: an `Int`, a range, `.all`. Only in the library's signatures.
  case tensorIndex
  /// A type of the library's own: a generator, an optimizer, a data set.
  case library(LibraryType)
  /// How a number is rounded: `.up`, `.down`, `.towardZero` …
  case roundingRule
  /// Whatever the caller has, as `print` takes it. Only in the library's signatures.
  case any
  /// A type that each use of the signature chooses. Only in the library's signatures.
  case variable(Int)
  /// What could not be typed; it has been reported, and everything agrees with it.
  case invalid

  static let void = Type.tuple([])

  struct TupleElement: Hashable, Sendable {
    let label: String?
    let type: Type
  }
}

extension Type {
  /// Whether a value of this type lives in a word of the frame.
  var isWord: Bool {
    switch self {
    case .int, .double, .bool: true
    default: false
    }
  }

  /// What a `for` over a value of this type gives in each turn; `nil` where there is none, or no
  /// order.
  var element: Type? {
    switch self {
    case .array(let type), .slice(let type), .sequence(let type), .collection(let type): type
    case .range(.int, _), .partialRange(.from): .int
    case .string, .substring: .character
    default: nil
    }
  }

  /// The types inside this one.
  var parts: [Type] {
    switch self {
    case .array(let type), .slice(let type), .optional(let type), .sequence(let type),
      .unordered(let type), .collection(let type), .iterable(let type):
      [type]
    case .dictionary(let key, let value): [key, value]
    case .tuple(let elements): elements.map { $0.type }
    case .function(let parameters, let result): parameters + [result]
    default: []
    }
  }

  /// Whether the type holds a `variable` still to be chosen.
  var hasVariables: Bool {
    if case .variable = self { return true }
    return parts.contains { $0.hasVariables }
  }

  /// The type with its variables replaced as far as they are chosen.
  func substituting(_ choices: [Type?]) -> Type {
    switch self {
    case .variable(let number): number < choices.count ? choices[number] ?? self : self
    case .array(let type): .array(type.substituting(choices))
    case .slice(let type): .slice(type.substituting(choices))
    case .optional(let type): .optional(type.substituting(choices))
    case .sequence(let type): .sequence(type.substituting(choices))
    case .unordered(let type): .unordered(type.substituting(choices))
    case .collection(let type): .collection(type.substituting(choices))
    case .iterable(let type): .iterable(type.substituting(choices))
    case .dictionary(let key, let value):
      .dictionary(key.substituting(choices), value.substituting(choices))
    case .tuple(let elements):
      .tuple(elements.map { TupleElement(label: $0.label, type: $0.type.substituting(choices)) })
    case .function(let parameters, let result):
      .function(parameters.map { $0.substituting(choices) }, result.substituting(choices))
    default: self
    }
  }

  /// Chooses variables of this signature type so that it becomes `type`; `false` if none do.
  func unify(with type: Type, _ choices: inout [Type?]) -> Bool {
    if case .variable(let number) = self {
      guard let chosen = choices[number] else {
        choices[number] = type
        return true
      }
      return chosen == type
    }
    if case .iterable(let wanted) = self, let element = type.element {
      return wanted.unify(with: element, &choices)
    }
    guard hasVariables else { return self == type }
    guard sameShape(as: type) else { return false }
    for (part, other) in zip(parts, type.parts) {
      guard part.unify(with: other, &choices) else { return false }
    }
    return true
  }

  /// Whether both are built in the same way, whatever they hold.
  private func sameShape(as type: Type) -> Bool {
    switch (self, type) {
    case (.array, .array), (.slice, .slice), (.optional, .optional), (.sequence, .sequence),
      (.unordered, .unordered), (.dictionary, .dictionary), (.collection, .collection):
      true
    case (.tuple(let a), .tuple(let b)): a.count == b.count
    case (.function(let a, _), .function(let b, _)): a.count == b.count
    default: false
    }
  }
}

/// `parts` with `separator` between them; the standard library's `joined` needs more of it than
/// pages carry.
func join(_ parts: [String], _ separator: String) -> String {
  var text = ""
  for (index, part) in parts.enumerated() {
    if index > 0 { text += separator }
    text += part
  }
  return text
}
