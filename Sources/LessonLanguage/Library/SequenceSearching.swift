/// Looking for elements: in sequences, and, since no order matters, in a dictionary's keys,
/// values and pairs.
let sequenceSearching: [LibraryFunction] =
  searchable.flatMap { receiver, element in
    questions(of: receiver, element) + extremes(of: receiver, element)
  } + [
    LibraryFunction(
      "first", [.labelled("where", .function([.element], .bool))], .optional(.element),
      variables: 1,
      .general { call throws(Stop) in
        var found: Value?
        try call.each { element throws(Stop) in
          if try call.run(1, [element]).bool { found = element }
          return found == nil
        }
        return .optional(found)
      }
    ).member(of: .iterable(.element)),
    LibraryFunction(
      "elementsEqual", [.plain(.iterable(.element))], .bool, variables: 1,
      .general { call throws(Stop) in
        .bool(Value.array(try call.items()).equals(.array(try call.items(1))))
      }
    ).member(of: .iterable(.element)).needing(.equatable),
    LibraryFunction(
      "starts", [.labelled("with", .iterable(.element))], .bool, variables: 1,
      .general { call throws(Stop) in
        let (whole, part) = (try call.items(), try call.items(1))
        return .bool(Value.array(Array(whole.prefix(part.count))).equals(.array(part)))
      }
    ).member(of: .iterable(.element)).needing(.equatable),
    LibraryFunction(
      "contains", [.plain(.element)], .bool, variables: 1,
      .general { call throws(Stop) in .bool(try call.contains(call[1])) }
    ).member(of: .iterable(.element)).needing(.equatable).lessSpecific(),
    LibraryFunction(
      "contains", [.plain(.element)], .bool, variables: 1,
      .general { call throws(Stop) in .bool(try call.contains(call[1])) }
    ).member(of: .unordered(.element)).needing(.equatable),
  ]

private let searchable: [(Type, Type)] = [
  (.iterable(.element), .element), (.unordered(.element), .element),
  (.dictionary(.variable(0), .variable(1)), .pair),
]

/// Members whose answer does not depend on the order.
private func questions(of receiver: Type, _ element: Type) -> [LibraryFunction] {
  [
    LibraryFunction(
      "contains", [.labelled("where", .function([element], .bool))], .bool, variables: 2,
      .general { call throws(Stop) in .bool(try call.count(where: true, most: 1) > 0) }
    ).member(of: receiver),
    LibraryFunction(
      "allSatisfy", [.plain(.function([element], .bool))], .bool, variables: 2,
      .general { call throws(Stop) in .bool(try call.count(where: false, most: 1) == 0) }
    ).member(of: receiver),
    LibraryFunction(
      "count", [.labelled("where", .function([element], .bool))], .int, variables: 2,
      .general { call throws(Stop) in
        .count(try call.count(where: true, most: Int(Int32.max)))
      }
    ).member(of: receiver),
  ]
}

private func extremes(of receiver: Type, _ element: Type) -> [LibraryFunction] {
  let order = Type.function([element, element], .bool)
  let isUnordered = receiver != .iterable(.element)
  let byFunction = ["min", "max"].map { name in
    LibraryFunction(
      name, [.labelled("by", order)], .optional(element), variables: 2,
      .general { call throws(Stop) in
        try call.extreme(isMaximum: name == "max", isUnordered: isUnordered) {
          a, b throws(Stop) in try call.run(1, [a, b]).bool
        }
      }
    ).member(of: receiver)
  }
  if case .tuple = element { return byFunction }
  return byFunction
    + ["min", "max"].map { name in
      LibraryFunction(
        name, [], .optional(element), variables: 2,
        .general { call throws(Stop) in
          try call.extreme(isMaximum: name == "max", isUnordered: false) { $0.isLess(than: $1) }
        }
      ).member(of: receiver).needing(.comparable)
    }
}

extension Call {
  func contains(_ value: Value) throws(Stop) -> Bool {
    var isFound = false
    try each { element throws(Stop) in
      isFound = element.equals(value)
      return !isFound
    }
    return isFound
  }

  /// How often the function after the receiver says `answer`, counted up to `most`.
  fileprivate func count(where answer: Bool, most: Int) throws(Stop) -> Int {
    var count = 0
    try each { element throws(Stop) in
      if try run(1, [element]).bool == answer { count += 1 }
      return count < most
    }
    return count
  }

  /// The first of the smallest or largest elements. Among pairs whose order is left open there
  /// must be only one.
  fileprivate func extreme(
    isMaximum: Bool, isUnordered: Bool, _ isLess: (Value, Value) throws(Stop) -> Bool
  ) throws(Stop) -> Value {
    var found: Value?
    var isTie = false
    try each { element throws(Stop) in
      guard let best = found else {
        found = element
        return true
      }
      if try isMaximum ? isLess(best, element) : isLess(element, best) {
        found = element
        isTie = false
      } else if isUnordered {
        let isWorse = try isMaximum ? isLess(element, best) : isLess(best, element)
        if !isWorse, !element.equals(best) { isTie = true }
      }
      return true
    }
    if isTie { throw openOrder() }
    return .optional(found)
  }

  func openOrder() -> Stop {
    Stop(.equalInOpenOrder, at: range)
  }
}
