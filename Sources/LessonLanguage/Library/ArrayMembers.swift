/// What changes arrays, and where their elements are.
let arrayMembers: [LibraryFunction] = appending + inserting + removing + arraySearching

private let appending: [LibraryFunction] =
  changing("append", [.plain(.element)], .void) { items, call throws(Stop) in
    try call.checkCount(Int64(items.count) + 1)
    items.append(call[1])
    return .void
  }
  + changing("append", [.labelled("contentsOf", .iterable(.element))], .void) {
    items, call throws(Stop) in
    let new = try call.items(1)
    try call.checkCount(Int64(items.count) + Int64(new.count))
    try call.machine.steps.take(new.count, at: call.range)
    items += new
    return .void
  }
  + changing("swapAt", [.plain(.int), .plain(.int)], .void) {
    items, start, call throws(Stop) in
    let a = try call.index(1, of: items, start: start)
    let b = try call.index(2, of: items, start: start)
    items.swapAt(a, b)
    return .void
  }

private let inserting: [LibraryFunction] = [
  changingArray("insert", [.plain(.element), .labelled("at", .int)], .void) {
    items, call throws(Stop) in
    let place = try call.insertionIndex(2, of: items)
    try call.checkCount(Int64(items.count) + 1)
    items.insert(call[1], at: place)
    return .void
  },
  changingArray(
    "insert", [.labelled("contentsOf", .array(.element)), .labelled("at", .int)], .void
  ) { items, call throws(Stop) in
    let place = try call.insertionIndex(2, of: items)
    try call.checkCount(Int64(items.count) + Int64(call[1].array.count))
    items.insert(contentsOf: call[1].array, at: place)
    return .void
  },
]

private let removing: [LibraryFunction] =
  changing("removeLast", [], .element) { items, call throws(Stop) in
    try call.checkNotEmpty(items)
    return items.removeLast()
  }
  + changing("removeLast", [.plain(.int)], .void) { items, call throws(Stop) in
    items.removeLast(try call.removedCount(items))
    return .void
  }
  + changing("popLast", [], .optional(.element)) { items, _ in .optional(items.popLast()) }
  + [
    changingArray("remove", [.labelled("at", .int)], .element) { items, call throws(Stop) in
      items.remove(at: try call.index(1, of: items, start: 0))
    },
    changingArray("removeFirst", [], .element) { items, call throws(Stop) in
      try call.checkNotEmpty(items)
      return items.removeFirst()
    },
    changingArray("removeFirst", [.plain(.int)], .void) { items, call throws(Stop) in
      items.removeFirst(try call.removedCount(items))
      return .void
    },
    changingArray("removeAll", [.optional("keepingCapacity", .bool)], .void) { items, _ in
      items = []
      return .void
    },
    changingArray("removeAll", [.labelled("where", .function([.element], .bool))], .void) {
      items, call throws(Stop) in
      var kept: [Value] = []
      for item in items where try !call.run(1, [item]).bool { kept.append(item) }
      items = kept
      return .void
    },
  ]

private let arraySearching: [LibraryFunction] = [Type.array(.element), .slice(.element)].flatMap {
  (receiver: Type) in
  [false, true].flatMap { isLast in search(receiver, isLast: isLast) } + [
    LibraryFunction(
      "indices", [], .range(.int, isClosed: false), variables: 1,
      .general { call in
        let start = Int64(call[0].start)
        return .range(start, start + Int64(call[0].array.count))
      }
    ).member(of: receiver, isProperty: true),
    LibraryFunction(
      "startIndex", [], .int, variables: 1, .general { .count($0[0].start) }
    ).member(of: receiver, isProperty: true),
    LibraryFunction(
      "endIndex", [], .int, variables: 1,
      .general { .count($0[0].start + $0[0].array.count) }
    ).member(of: receiver, isProperty: true),
  ]
}

private func search(_ receiver: Type, isLast: Bool) -> [LibraryFunction] {
  let test = Signature.Parameter.labelled("where", .function([.element], .bool))
  let byEquality = LibraryFunction(
    isLast ? "lastIndex" : "firstIndex", [.labelled("of", .element)], .optional(.int),
    variables: 1,
    .general { call throws(Stop) in
      try call.place(isLast: isLast) { $0.equals(call[1]) }.index
    }
  ).member(of: receiver).needing(.equatable)
  let byTest = LibraryFunction(
    isLast ? "lastIndex" : "firstIndex", [test], .optional(.int), variables: 1,
    .general { call throws(Stop) in
      try call.place(isLast: isLast) { item throws(Stop) in try call.run(1, [item]).bool }.index
    }
  ).member(of: receiver)
  guard isLast else { return [byEquality, byTest] }
  let last = LibraryFunction(
    "last", [test], .optional(.element), variables: 1,
    .general { call throws(Stop) in
      try call.place(isLast: true) { item throws(Stop) in try call.run(1, [item]).bool }.element
    }
  ).member(of: receiver)
  return [byEquality, byTest, last]
}

extension Call {
  /// Where the first or last element is that fulfils `test`.
  fileprivate func place(isLast: Bool, _ test: (Value) throws(Stop) -> Bool) throws(Stop)
    -> (index: Value, element: Value)
  {
    let items = arguments[0].array
    for step in items.indices {
      let index = isLast ? items.count - 1 - step : step
      if try test(items[index]) {
        return (.some(.count(arguments[0].start + index)), .some(items[index]))
      }
    }
    return (.none, .none)
  }

  fileprivate func checkNotEmpty(_ items: [Value]) throws(Stop) {
    if items.isEmpty {
      throw Stop(.nothingToRemove, at: range)
    }
  }

  fileprivate func removedCount(_ items: [Value]) throws(Stop) -> Int {
    let number = try count(1)
    guard number <= items.count else {
      throw Stop(.tooFewToRemove(number, of: items.count), at: range)
    }
    try machine.steps.take(number, at: range)
    return number
  }

  fileprivate func insertionIndex(_ argument: Int, of items: [Value]) throws(Stop) -> Int {
    let place = arguments[argument].int
    guard place >= 0, place <= items.count else {
      throw Stop(.insertionOutOfRange(place, count: items.count), at: range)
    }
    return place
  }

  /// Argument `argument` as a position among the elements.
  func index(_ argument: Int, of items: [Value], start: Int) throws(Stop) -> Int {
    let index = arguments[argument].int
    guard index >= start, index - start < items.count else {
      throw indexOutOfRange(index, count: items.count, start: start, at: range)
    }
    return index - start
  }
}
