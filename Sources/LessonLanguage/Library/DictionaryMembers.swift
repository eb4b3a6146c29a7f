/// The members of dictionaries. `T0` is the type of the keys, `T1` that of the values.
///
/// Swift leaves their order open, so that what depends on it is not here: keys and values are
/// sorted first.
let dictionaryMembers: [LibraryFunction] = reading + counting + removing + transforming + making

private let pairs = Type.dictionary(.variable(0), .variable(1))

private let reading: [LibraryFunction] = [
  LibraryFunction(
    "keys", [], .unordered(.variable(0)), variables: 2,
    .general { call in .array(DictionaryKey.sorted(call[0].dictionary).map { $0.key.value }) }
  ).member(of: pairs, isProperty: true),
  LibraryFunction(
    "values", [], .unordered(.variable(1)), variables: 2,
    .general { call in .array(DictionaryKey.sorted(call[0].dictionary).map { $0.value }) }
  ).member(of: pairs, isProperty: true),
  LibraryFunction(
    "subscript", [.plain(.variable(0))], .optional(.variable(1)), variables: 2,
    .general { call throws(Stop) in .optional(call[0].dictionary[try call.key(1)]) }
  ).member(of: pairs),
  LibraryFunction(
    "subscript", [.plain(.variable(0)), .labelled("default", .variable(1))], .variable(1),
    variables: 2,
    .general { call throws(Stop) in call[0].dictionary[try call.key(1)] ?? call[2] }
  ).member(of: pairs),
]

private let counting: [LibraryFunction] = [pairs, .unordered(.variable(0))].flatMap {
  (receiver: Type) in
  [
    LibraryFunction("count", [], .int, variables: 2, .general { .count($0[0].size) })
      .member(of: receiver, isProperty: true),
    LibraryFunction("isEmpty", [], .bool, variables: 2, .general { .bool($0[0].size == 0) })
      .member(of: receiver, isProperty: true),
  ]
}

private let removing: [LibraryFunction] = [
  changingPairs("removeValue", [.labelled("forKey", .variable(0))], .optional(.variable(1))) {
    pairs, call throws(Stop) in .optional(pairs.removeValue(forKey: try call.key(1)))
  },
  changingPairs(
    "updateValue", [.plain(.variable(1)), .labelled("forKey", .variable(0))],
    .optional(.variable(1))
  ) { pairs, call throws(Stop) in
    let old = pairs.updateValue(call[1], forKey: try call.key(2))
    try call.machine.checkPairs(pairs.count, at: call.range)
    return .optional(old)
  },
  changingPairs("removeAll", [.optional("keepingCapacity", .bool)], .void) { pairs, _ in
    pairs = [:]
    return .void
  },
  changingPairs(
    "merge", [.plain(pairs), .labelled("uniquingKeysWith", choice)], .void
  ) { pairs, call throws(Stop) in
    pairs = try call.merged(pairs)
    return .void
  },
]

private let choice = Type.function([.variable(1), .variable(1)], .variable(1))

private let transforming: [LibraryFunction] = [
  LibraryFunction(
    "merging", [.plain(pairs), .labelled("uniquingKeysWith", choice)], pairs, variables: 2,
    .general { call throws(Stop) in .dictionary(try call.merged(call[0].dictionary)) }
  ).member(of: pairs),
  LibraryFunction(
    "mapValues", [.plain(.function([.variable(1)], .variable(2)))],
    .dictionary(.variable(0), .variable(2)), variables: 3,
    .general { call throws(Stop) in
      var mapped: [DictionaryKey: Value] = [:]
      for pair in DictionaryKey.sorted(call[0].dictionary) {
        mapped[pair.key] = try call.run(1, [pair.value])
      }
      return .dictionary(mapped)
    }
  ).member(of: pairs),
  LibraryFunction(
    "compactMapValues", [.plain(.function([.variable(1)], .optional(.variable(2))))],
    .dictionary(.variable(0), .variable(2)), variables: 3,
    .general { call throws(Stop) in
      var mapped: [DictionaryKey: Value] = [:]
      for pair in DictionaryKey.sorted(call[0].dictionary) {
        mapped[pair.key] = try call.run(1, [pair.value]).unwrapped
      }
      return .dictionary(mapped)
    }
  ).member(of: pairs),
  LibraryFunction(
    "filter", [.plain(.function([Type.pair], .bool))], pairs, variables: 2,
    .general { call throws(Stop) in
      var kept: [DictionaryKey: Value] = [:]
      for pair in DictionaryKey.sorted(call[0].dictionary)
      where try call.run(1, [.tuple([pair.key.value, pair.value])]).bool {
        kept[pair.key] = pair.value
      }
      return .dictionary(kept)
    }
  ).member(of: pairs),
]

private let keyAndValue = Type.tuple([
  Type.TupleElement(label: nil, type: .variable(0)),
  Type.TupleElement(label: nil, type: .variable(1)),
])

private let making: [LibraryFunction] = [
  LibraryFunction("Dictionary", [], pairs, variables: 2, .general { _ in .dictionary([:]) }),
  LibraryFunction(
    "Dictionary", [.labelled("uniqueKeysWithValues", .iterable(keyAndValue))], pairs, variables: 2,
    .general { call throws(Stop) in
      var made: [DictionaryKey: Value] = [:]
      for pair in try call.items() {
        let key = try call.machine.key(pair.part(0), at: call.range)
        if made.updateValue(pair.part(1), forKey: key) != nil {
          throw Stop(.keyTwice, at: call.range)
        }
      }
      return .dictionary(made)
    }
  ).needing(.key),
  LibraryFunction(
    "Dictionary",
    [
      .labelled("grouping", .iterable(.variable(1))),
      .labelled("by", .function([.variable(1)], .variable(0))),
    ], .dictionary(.variable(0), .array(.variable(1))), variables: 2,
    .general { call throws(Stop) in
      var groups: [DictionaryKey: [Value]] = [:]
      for item in try call.items() {
        let key = try call.machine.key(try call.run(1, [item]), at: call.range)
        groups[key, default: []].append(item)
      }
      return .dictionary(groups.mapValues { .array($0) })
    }
  ).needing(.key),
]

private func changingPairs(
  _ name: String, _ parameters: [Signature.Parameter], _ result: Type,
  _ change: @escaping @Sendable (inout [DictionaryKey: Value], Call) throws(Stop) -> Value
) -> LibraryFunction {
  LibraryFunction(
    name, parameters, result, variables: 2,
    .mutating { container, call throws(Stop) in
      guard case .dictionary(var pairs) = container else { return .void }
      container = .void
      defer { container = .dictionary(pairs) }
      let before = pairs.address
      let result = try change(&pairs, call)
      if pairs.address != before { try call.machine.steps.take(pairs.count, at: call.range) }
      return result
    }
  ).member(of: pairs, isMutating: true)
}

extension Type {
  /// What a dictionary holds.
  static let pair = Type.tuple([
    TupleElement(label: "key", type: .variable(0)),
    TupleElement(label: "value", type: .variable(1)),
  ])
}

extension Value {
  /// The number of pairs, keys or values.
  fileprivate var size: Int {
    if case .dictionary(let pairs) = self { pairs.count } else { array.count }
  }
}

extension Machine {
  /// The key that a value is. To hash a long text takes time, which counts.
  func key(_ value: Value, at place: Range<Int>) throws(Stop) -> DictionaryKey {
    if case .string(let text) = value { try steps.take(text.utf8.count / 64, at: place) }
    return value.key
  }
}

extension Call {
  fileprivate func key(_ argument: Int) throws(Stop) -> DictionaryKey {
    try machine.key(arguments[argument], at: range)
  }

  /// The pairs with those of the first argument; where both have a key, the function after it
  /// chooses.
  fileprivate func merged(_ pairs: [DictionaryKey: Value]) throws(Stop) -> [DictionaryKey: Value] {
    var merged = pairs
    for pair in DictionaryKey.sorted(arguments[1].dictionary) {
      if let old = merged[pair.key] {
        merged[pair.key] = try run(2, [old, pair.value])
      } else {
        merged[pair.key] = pair.value
      }
    }
    return merged
  }
}
