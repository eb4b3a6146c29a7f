/// What everything that `for` goes through can do: arrays, ranges, strings, `stride` and `zip`.
let sequenceMembers: [LibraryFunction] =
  mapping + flattening + [
    LibraryFunction(
      "reduce",
      [.plain(.variable(1)), .plain(.function([.variable(1), .element], .variable(1)))],
      .variable(1), variables: 2,
      .general { call throws(Stop) in
        var result = call[1]
        try call.each { element throws(Stop) in
          result = try call.run(2, [result, element])
          return true
        }
        return result
      }
    ).member(of: .iterable(.element)),
    LibraryFunction(
      "forEach", [.plain(.function([.element], .void))], .void, variables: 1,
      .general { call throws(Stop) in
        try call.each { element throws(Stop) in
          _ = try call.run(1, [element])
          return true
        }
        return .void
      }
    ).member(of: .iterable(.element)),
    LibraryFunction(
      "enumerated", [], .collection(numbered), variables: 1,
      .general { call throws(Stop) in
        .array(try call.items().enumerated().map { .tuple([.count($0.offset), $0.element]) })
      }
    ).member(of: .iterable(.element)),
    LibraryFunction(
      "zip", [.plain(.iterable(.variable(0))), .plain(.iterable(.variable(1)))],
      .sequence(pair), variables: 2, .general(zip)),
  ]

private let numbered = Type.tuple([
  Type.TupleElement(label: "offset", type: .int),
  Type.TupleElement(label: "element", type: .element),
])

private let pair = Type.tuple([
  Type.TupleElement(label: nil, type: .variable(0)),
  Type.TupleElement(label: nil, type: .variable(1)),
])

private let mapping: [LibraryFunction] = [
  LibraryFunction(
    "map", [.plain(.function([.element], .variable(1)))], .array(.variable(1)), variables: 2,
    .general { call throws(Stop) in
      var mapped: [Value] = []
      try call.each { element throws(Stop) in
        mapped.append(try call.run(1, [element]))
        try call.checkCount(Int64(mapped.count))
        return true
      }
      return .array(mapped)
    }
  ).member(of: .iterable(.element)),
  LibraryFunction(
    "compactMap", [.plain(.function([.element], .optional(.variable(1))))],
    .array(.variable(1)), variables: 2,
    .general { call throws(Stop) in
      var mapped: [Value] = []
      try call.each { element throws(Stop) in
        if let value = try call.run(1, [element]).unwrapped { mapped.append(value) }
        try call.checkCount(Int64(mapped.count))
        return true
      }
      return .array(mapped)
    }
  ).member(of: .iterable(.element)),
  LibraryFunction(
    "filter", [.plain(.function([.element], .bool))], .array(.element), variables: 1,
    .general { call throws(Stop) in .array(try call.filtered()) }
  ).member(of: .iterable(.element)).lessSpecific(),
  LibraryFunction(
    "filter", [.plain(.function([.character], .bool))], .string,
    .general { call throws(Stop) in
      .string(String(try call.filtered().map { $0.character }))
    }
  ).member(of: .string),
]

private let flattening: [LibraryFunction] = [
  LibraryFunction(
    "flatMap", [.plain(.function([.element], .iterable(.variable(1))))], .array(.variable(1)),
    variables: 2,
    .general { call throws(Stop) in
      var mapped: [Value] = []
      let inner = call.types[1].result
      try call.each { element throws(Stop) in
        let part = Call(
          arguments: [try call.run(1, [element])], types: [inner], machine: call.machine,
          range: call.range)
        mapped += try part.items()
        try call.checkCount(Int64(mapped.count))
        return true
      }
      return .array(mapped)
    }
  ).member(of: .iterable(.element))
]

extension Type {
  fileprivate var result: Type {
    if case .function(_, let result) = self { result } else { .invalid }
  }
}

extension Call {
  /// The elements of the receiver for which the function after it is true.
  fileprivate func filtered() throws(Stop) -> [Value] {
    var kept: [Value] = []
    try each { element throws(Stop) in
      if try run(1, [element]).bool { kept.append(element) }
      return true
    }
    return kept
  }
}

/// As many pairs as the shorter one has; one of the two may be without an end.
@Sendable private func zip(_ call: Call) throws(Stop) -> Value {
  var first: [Value] = []
  let other = call[1].isEndless ? [] : try call.items(1)
  try call.each(0) { element throws(Stop) in
    guard call[1].isEndless || first.count < other.count else { return false }
    try call.checkCount(Int64(first.count) + 1)
    first.append(element)
    return true
  }
  var pairs: [Value] = []
  try call.each(1) { element throws(Stop) in
    guard pairs.count < first.count else { return false }
    pairs.append(.tuple([first[pairs.count], element]))
    return true
  }
  return .array(pairs)
}

extension Value {
  fileprivate var isEndless: Bool { if case .bound = self { true } else { false } }
}
