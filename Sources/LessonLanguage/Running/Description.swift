import Autodiff

extension Value {
  /// The value as Swift's `print` writes it; `isNested` is `debugPrint`'s way, as inside arrays,
  /// tuples, optionals and structs: strings quoted, types with their module.
  func description(as type: Type, isNested: Bool = false) -> String {
    var text = ""
    write(as: type, isNested: isNested, to: &text)
    return text
  }

  /// Puts the description behind a text: put together from those of its parts, that of values inside each
  /// other would be copied at each level.
  private func write(as type: Type, isNested: Bool = true, to text: inout String) {
    switch (self, type) {
    case (.slice(let values, _), .slice(let element)):
      text += isNested ? "ArraySlice([" : "["
      Value.write(values.map { ($0, nil, element) }, to: &text)
      text += isNested ? "])" : "]"
    case (.array(let values), .array(let element)):
      text += "["
      Value.write(values.map { ($0, nil, element) }, to: &text)
      text += "]"
    case (.dictionary(let pairs), .dictionary(let key, let value)):
      Value.write(pairs, key, value, to: &text)
    case (.some(let value), .optional(let wrapped)):
      text += "Optional("
      value.write(as: wrapped, to: &text)
      text += ")"
    case (.tuple(let values), .tuple(let elements)):
      Value.write(zip(values, elements).map { ($0, $1.label, $1.type) }, in: "", to: &text)
    case (.tuple(let values), .nominal(let nominal)):
      let name = (isNested ? "main." : "") + nominal.name
      Value.write(zip(values, nominal.fields).map { ($0, $1.name, $1.type) }, in: name, to: &text)
    case (.enumCase(let number, let payload), .nominal(let nominal)):
      let this = nominal.cases[number]
      let name = isNested ? "main." + nominal.name + "." + this.name : this.name
      if payload.isEmpty { return text += name }
      Value.write(zip(payload, this.payload).map { ($0, $1.label, $1.type) }, in: name, to: &text)
    default: text += singleDescription(as: type, isNested: isNested)
    }
  }

  /// That of a value without parts.
  private func singleDescription(as type: Type, isNested: Bool) -> String {
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
    case (.none, _): "nil"
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
    var weighing = Weighing(atMost: machine.limits.textBytes, machine.limits)
    guard weighing.take(self) else {
      throw weighing.isTooDeep ? machine.tooDeep(at: range) : machine.tooMuchText(at: range)
    }
    if hasOpenOrder {
      throw Stop(.openOrder, at: range)
    }
    return description(as: type)
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

  /// `name(label: a, b)`.
  private static func write(
    _ parts: [(value: Value, label: String?, type: Type)], in name: String, to text: inout String
  ) {
    text += name + "("
    write(parts, to: &text)
    text += ")"
  }

  private static func write(
    _ parts: [(value: Value, label: String?, type: Type)], to text: inout String
  ) {
    for (index, part) in parts.enumerated() {
      if index > 0 { text += ", " }
      if let label = part.label { text += label + ": " }
      part.value.write(as: part.type, to: &text)
    }
  }

  /// In the order of the keys; Swift leaves it open, and the checker lets no more than one pair
  /// be printed unsorted.
  private static func write(
    _ pairs: [DictionaryKey: Value], _ key: Type, _ value: Type, to text: inout String
  ) {
    if pairs.isEmpty { return text += "[:]" }
    text += "["
    for (index, pair) in DictionaryKey.sorted(pairs).enumerated() {
      if index > 0 { text += ", " }
      pair.key.value.write(as: key, to: &text)
      text += ": "
      pair.value.write(as: value, to: &text)
    }
    text += "]"
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

  /// The bytes of a text.
  var byteCount: Int { if case .string(let text) = self { text.utf8.count } else { 0 } }

  static func sorted(_ pairs: [DictionaryKey: Value]) -> [(key: DictionaryKey, value: Value)] {
    pairs.sorted { $0.key < $1.key }.map { (key: $0.key, value: $0.value) }
  }
}
