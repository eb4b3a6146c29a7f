/// `a[1]`, `a[1..<3]`, `a[1...]`: of arrays, and of slices, which keep the indices of their array.
let arraySubscripts: [LibraryFunction] = [Type.array(.element), .slice(.element)].flatMap {
  (receiver: Type) in
  [
    LibraryFunction(
      "subscript", [.plain(.int)], .element, variables: 1,
      .general { call throws(Stop) in
        let items = call[0].array
        return items[try call.index(1, of: items, start: call[0].start)]
      }
    ).member(of: receiver)
  ] + arrayRanges.map { range in subscriptOf(receiver, range) }
}

/// The ranges that cut a slice out of an array.
private let arrayRanges: [Type] = [
  .range(.int, isClosed: false), .range(.int, isClosed: true), .partialRange(.from),
  .partialRange(.through), .partialRange(.upTo),
]

private func subscriptOf(_ receiver: Type, _ range: Type) -> LibraryFunction {
  LibraryFunction(
    "subscript", [.plain(range)], .slice(.element), variables: 1,
    .general { call throws(Stop) in
      let items = call[0].array
      let start = call[0].start
      let part = try call[1].bounds(
        as: call.types[1], of: items, start: start, at: call.range)
      return .slice(Array(items[part]), start: start + part.lowerBound)
    }
  ).member(of: receiver)
}

extension Value {
  /// A range of indices as positions among the elements.
  func bounds(as type: Type, of items: [Value], start: Int, at place: Range<Int>) throws(Stop)
    -> Range<Int>
  {
    let first = Int64(start)
    let end = first + Int64(items.count)
    let (lower, upper) = indexRange(type, first, end)
    guard lower >= first, upper <= end, lower <= upper else {
      throw Stop(
        .rangeOutOfRange(rangeText(type), first: start, end: start + items.count), at: place)
    }
    return Int(lower - first)..<Int(upper - first)
  }

  /// A range as it is written.
  private func rangeText(_ type: Type) -> String {
    switch (self, type) {
    case (.bound(let bound), .partialRange(.from)): "\(bound)..."
    case (.bound(let bound), .partialRange(.through)): "...\(bound)"
    case (.bound(let bound), _): "..<\(bound)"
    default: description(as: type)
    }
  }

  /// Both bounds, the upper one left out; past the end where that overflows.
  private func indexRange(_ type: Type, _ first: Int64, _ end: Int64) -> (Int64, Int64) {
    switch (self, type) {
    case (.range(let lower, let upper), .range(_, isClosed: true)):
      (lower, upper == Int64.max ? upper : upper + 1)
    case (.range(let lower, let upper), _): (lower, upper)
    case (.bound(let bound), .partialRange(.from)): (bound, end)
    case (.bound(let bound), .partialRange(.through)):
      (first, bound == Int64.max ? bound : bound + 1)
    case (.bound(let bound), _): (first, bound)
    default: (first, first)
    }
  }
}

func indexOutOfRange(_ index: Int, count: Int, start: Int = 0, at range: Range<Int>) -> Stop {
  Stop(.indexOutOfRange(index, first: start, end: start + count), at: range)
}
