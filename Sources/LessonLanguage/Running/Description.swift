import Autodiff

extension Value {
  /// The value as Swift's `print` writes it; `isNested` is `debugPrint`'s way, as inside arrays,
  /// tuples, optionals and structs: strings quoted, types with their module.
  func description(as type: Type, isNested: Bool = false) -> String {
    switch (self, type) {
    case (.string(let text), _): isNested ? quoted(text) : text
    case (.character(let character), _):
      isNested ? quoted(String(character)) : String(character)
    case (.int(let value), _): String(value)
    case (.double(let value), _): value.description
    case (.bool(let value), _): value ? "true" : "false"
    case (.tensor(let value), _): value.description
    case (.bound(let bound), .partialRange(let kind)):
      Value.describeBound(bound, kind, isNested: isNested)
    case (.slice(_, _), .slice) where isNested: "ArraySlice(" + description(as: type) + ")"
    case (.array(let values), .array(let element)), (.slice(let values, _), .slice(let element)):
      "[" + join(values.map { $0.description(as: element, isNested: true) }, ", ") + "]"
    case (.dictionary(let pairs), .dictionary(let key, let value)):
      Value.describeDictionary(pairs, key, value)
    case (.none, _): "nil"
    case (.some(let value), .optional(let wrapped)):
      "Optional(" + value.description(as: wrapped, isNested: true) + ")"
    case (.tuple(let values), .tuple(let elements)): Value.describeTuple(values, elements)
    case (.tuple(let values), .nominal(let nominal)):
      (isNested ? "main." : "") + nominal.name + Value.describeFields(values, nominal)
    case (.enumCase(let number, let payload), .nominal(let nominal)):
      Value.describeCase(number, payload, nominal, isNested: isNested)
    case (.range(let lower, let upper), .range(_, let isClosed)):
      (isNested ? (isClosed ? "ClosedRange(" : "Range(") : "") + "\(lower)"
        + (isClosed ? "..." : "..<") + "\(upper)" + (isNested ? ")" : "")
    case (.doubleRange(let lower, let upper), .range(_, let isClosed)):
      (isNested ? (isClosed ? "ClosedRange(" : "Range(") : "") + lower.description
        + (isClosed ? "..." : "..<") + upper.description + (isNested ? ")" : "")
    case (.function, _): "(Function)"
    case (.object(let object), _): object.description
    default: "()"
    }
  }

  /// `PartialRangeFrom<Int>(lowerBound: 2)`; inside others each name carries its module.
  private static func describeBound(_ bound: Int64, _ kind: PartialRange, isNested: Bool)
    -> String
  {
    let (name, label) =
      switch kind {
      case .from: ("PartialRangeFrom", "lowerBound")
      case .through: ("PartialRangeThrough", "upperBound")
      case .upTo: ("PartialRangeUpTo", "upperBound")
      }
    let module = isNested ? "Swift." : ""
    return module + name + "<" + module + "Int>(" + label + ": \(bound))"
  }

  /// The text that `print` writes; where it would depend on the order of a dictionary, which
  /// Swift leaves open, the program stops.
  func text(as type: Type, at range: Range<Int>, _ machine: Machine) throws(Stop) -> String {
    // Each part is a byte at least: this comes before everything that goes through all of them.
    var left = machine.limits.textBytes
    guard weighs(atMost: &left) else { throw machine.tooMuchText(at: range) }
    if hasOpenOrder {
      throw Stop(
        "a dictionary of several pairs has no order that could be shown", at: range,
        notes: ["go through 'dictionary.keys.sorted()'"])
    }
    return description(as: type)
  }

  /// Takes the number of single values in here off `left`; `false` once that is negative, soon
  /// even where a value holds one and the same part over and over.
  func weighs(atMost left: inout Int) -> Bool {
    left -= 1
    if left < 0 { return false }
    switch self {
    case .array(let values), .tuple(let values), .slice(let values, _), .enumCase(_, let values):
      for value in values where !value.weighs(atMost: &left) { return false }
    case .dictionary(let pairs):
      for pair in pairs where !pair.value.weighs(atMost: &left) { return false }
    case .some(let value): return value.weighs(atMost: &left)
    case .tensor(let tensor): left -= tensor.count
    case .string(let text): left -= text.utf8.count
    case .object(let object): left -= object.tensors.reduce(0) { $0 + $1.count }
    default: break
    }
    return left >= 0
  }

  private var hasOpenOrder: Bool {
    switch self {
    case .dictionary(let pairs):
      pairs.count > 1 || pairs.contains { $0.value.hasOpenOrder }
    case .array(let values), .tuple(let values), .slice(let values, _), .enumCase(_, let values):
      values.contains { $0.hasOpenOrder }
    case .some(let value): value.hasOpenOrder
    default: false
    }
  }

  private static func describeTuple(_ values: [Value], _ elements: [Type.TupleElement]) -> String {
    let parts = zip(values, elements).map { value, element in
      (element.label.map { $0 + ": " } ?? "")
        + value.description(as: element.type, isNested: true)
    }
    return "(" + join(parts, ", ") + ")"
  }

  private static func describeFields(_ values: [Value], _ nominal: NominalType) -> String {
    let parts = zip(values, nominal.fields).map { value, field in
      field.name + ": " + value.description(as: field.type, isNested: true)
    }
    return "(" + join(parts, ", ") + ")"
  }

  private static func describeCase(
    _ number: Int, _ payload: [Value], _ nominal: NominalType, isNested: Bool
  ) -> String {
    let this = nominal.cases[number]
    let prefix = isNested ? "main." + nominal.name + "." : ""
    if payload.isEmpty { return prefix + this.name }
    return prefix + this.name + describeTuple(payload, this.payload)
  }

  /// In the order of the keys; Swift leaves it open, and the checker lets no more than one pair
  /// be printed unsorted.
  private static func describeDictionary(
    _ pairs: [DictionaryKey: Value], _ key: Type, _ value: Type
  ) -> String {
    if pairs.isEmpty { return "[:]" }
    let parts = DictionaryKey.sorted(pairs).map { pair in
      pair.key.value.description(as: key, isNested: true) + ": "
        + pair.value.description(as: value, isNested: true)
    }
    return "[" + join(parts, ", ") + "]"
  }
}

extension DictionaryKey: Comparable {
  static func < (a: DictionaryKey, b: DictionaryKey) -> Bool {
    switch (a, b) {
    case (.int(let a), .int(let b)): a < b
    case (.string(let a), .string(let b)): a < b
    case (.int, .string): true
    case (.string, .int): false
    }
  }

  var value: Value {
    switch self {
    case .int(let value): .int(value)
    case .string(let value): .string(value)
    }
  }

  static func sorted(_ pairs: [DictionaryKey: Value]) -> [(key: DictionaryKey, value: Value)] {
    pairs.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
  }
}
