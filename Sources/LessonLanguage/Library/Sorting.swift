/// `sorted`, `sort`, `reversed`.
let sorting: [LibraryFunction] =
  sortedMembers(of: .iterable(.element), .element)
  + sortedMembers(of: .unordered(.element), .element)
  + [
    sortedBy(.dictionary(.variable(0), .variable(1)), .pair, isUnordered: true)
  ] + sortMembers + reversing

private func sortedMembers(of receiver: Type, _ element: Type) -> [LibraryFunction] {
  let isUnordered = receiver == .unordered(.element)
  return [
    LibraryFunction(
      "sorted", [], .array(element), variables: 2,
      .general { call throws(Stop) in
        var items = try call.items()
        try sort(&items) { $0.isLess(than: $1) }
        return .array(items)
      }
    ).member(of: receiver).needing(.comparable),
    sortedBy(receiver, element, isUnordered: isUnordered),
  ]
}

private func sortedBy(_ receiver: Type, _ element: Type, isUnordered: Bool) -> LibraryFunction {
  LibraryFunction(
    "sorted", [.labelled("by", .function([element, element], .bool))], .array(element),
    variables: 2,
    .general { call throws(Stop) in
      var items = try call.items()
      let isLess = { (a: Value, b: Value) throws(Stop) in try call.run(1, [a, b]).bool }
      try sort(&items, by: isLess)
      if isUnordered { try call.refuseTies(items, isLess) }
      return .array(items)
    }
  ).member(of: receiver)
}

private let sortMembers =
  changing("sort", [], .void) { items, _ throws(Stop) in
    try sort(&items) { $0.isLess(than: $1) }
    return .void
  }.map { $0.needing(.comparable) }
  + changing("sort", [.labelled("by", .function([.element, .element], .bool))], .void) {
    items, call throws(Stop) in
    try sort(&items) { a, b throws(Stop) in try call.run(1, [a, b]).bool }
    return .void
  }
  + changing("reverse", [], .void) { items, _ in
    items.reverse()
    return .void
  }

/// Where an array is asked for it is one; by itself Swift makes a view that has no text.
private let reversing: [LibraryFunction] =
  [
    .array(.element), .slice(.element), .collection(.element), .string, .substring,
    .range(.int, isClosed: false), .range(.int, isClosed: true),
  ].map { (receiver: Type) in
    reversed(receiver, .collection(receiver.element ?? .invalid))
  } + [reversed(.iterable(.element), .array(.element)).lessSpecific()]

private func reversed(_ receiver: Type, _ result: Type) -> LibraryFunction {
  LibraryFunction(
    "reversed", [], result, variables: 1,
    .general { call throws(Stop) in .array(try call.items().reversed()) }
  ).member(of: receiver)
}

extension Call {
  /// Stops where neighbours of a sorted dictionary are equal for the comparison, but not equal.
  fileprivate func refuseTies(
    _ items: [Value], _ isLess: (Value, Value) throws(Stop) -> Bool
  ) throws(Stop) {
    for (a, b) in zip(items, items.dropFirst()) where !a.equals(b) {
      if try !isLess(a, b), try !isLess(b, a) { throw openOrder() }
    }
  }
}

/// Sorts as Swift does: equal elements keep their order. Runs of up to 64 elements are sorted by
/// insertion, then merged.
func sort(_ items: inout [Value], by isLess: (Value, Value) throws(Stop) -> Bool) throws(Stop) {
  let run = 64
  var start = 0
  while start < items.count {
    try insertionSort(&items, start..<min(start + run, items.count), isLess)
    start += run
  }
  var width = run
  while width < items.count {
    var merged: [Value] = []
    merged.reserveCapacity(items.count)
    var lower = 0
    while lower < items.count {
      let middle = min(lower + width, items.count)
      let upper = min(middle + width, items.count)
      try merge(items[lower..<middle], items[middle..<upper], into: &merged, isLess)
      lower = upper
    }
    items = merged
    width *= 2
  }
}

private func insertionSort(
  _ items: inout [Value], _ range: Range<Int>, _ isLess: (Value, Value) throws(Stop) -> Bool
) throws(Stop) {
  for next in range.dropFirst() {
    let item = items[next]
    var place = next
    while place > range.lowerBound, try isLess(item, items[place - 1]) {
      items[place] = items[place - 1]
      place -= 1
    }
    items[place] = item
  }
}

private func merge(
  _ first: ArraySlice<Value>, _ second: ArraySlice<Value>, into merged: inout [Value],
  _ isLess: (Value, Value) throws(Stop) -> Bool
) throws(Stop) {
  var (a, b) = (first.startIndex, second.startIndex)
  while a < first.endIndex, b < second.endIndex {
    if try isLess(second[b], first[a]) {
      merged.append(second[b])
      b += 1
    } else {
      merged.append(first[a])
      a += 1
    }
  }
  merged += first[a...]
  merged += second[b...]
}
