/// Counting and cutting: arrays, slices, strings, ranges.
let collectionMembers: [LibraryFunction] =
  collections.flatMap(counting)
  + cutting("prefix") { count, number in 0..<min(number, count) }
  + cutting("suffix") { count, number in max(count - number, 0)..<count }
  + cutting("dropFirst", hasDefault: true) { count, number in min(number, count)..<count }
  + cutting("dropLast", hasDefault: true) { count, number in 0..<max(count - number, 0) }
  + cuttingWhile("prefix") { 0..<$1 } + cuttingWhile("drop") { $1..<$0 }

private let collections: [Type] = [
  .array(.element), .slice(.element), .collection(.element), .string, .substring,
  .range(.int, isClosed: false), .range(.int, isClosed: true),
]

private func counting(_ receiver: Type) -> [LibraryFunction] {
  let element = Type.optional(receiver.element ?? .invalid)
  return [
    LibraryFunction(
      "count", [], .int, variables: 1,
      .general { call throws(Stop) in .int(try call.size()) }
    ).member(of: receiver, isProperty: true),
    LibraryFunction(
      "isEmpty", [], .bool, variables: 1,
      .general { call throws(Stop) in .bool(try call.end(isLast: false) == nil) }
    ).member(of: receiver, isProperty: true),
    LibraryFunction(
      "first", [], element, variables: 1,
      .general { call throws(Stop) in .optional(try call.end(isLast: false)) }
    ).member(of: receiver, isProperty: true),
    LibraryFunction(
      "last", [], element, variables: 1,
      .general { call throws(Stop) in .optional(try call.end(isLast: true)) }
    ).member(of: receiver, isProperty: true),
  ]
}

/// What a part of each kind of sequence is: of an array a slice, which keeps its indices.
private let parts: [(whole: Type, part: Type)] = [
  (.array(.element), .slice(.element)), (.slice(.element), .slice(.element)),
  (.string, .substring), (.substring, .substring),
  (.range(.int, isClosed: false), .range(.int, isClosed: false)),
  (.range(.int, isClosed: true), .collection(.int)),
  (.collection(.element), .collection(.element)), (.sequence(.element), .sequence(.element)),
]

private func cutting(
  _ name: String, hasDefault: Bool = false,
  _ kept: @escaping @Sendable (_ count: Int, _ number: Int) -> Range<Int>
) -> [LibraryFunction] {
  let number = Signature.Parameter(label: nil, type: .int, hasDefault: hasDefault)
  let isFirst = name == "prefix"
  return parts.map { whole, part in
    LibraryFunction(
      name, [number], part, variables: 1,
      .general { call throws(Stop) in
        let number = call[1].isGiven ? try call.count(1) : 1
        return try call.part { items in kept(items.count, number) }
      }
    ).member(of: whole)
  } + (isFirst ? [endlessPrefix] : [])
}

/// `(1...).prefix(3)`.
private let endlessPrefix = LibraryFunction(
  "prefix", [.plain(.int)], .sequence(.int),
  .general { call throws(Stop) in
    let number = try call.count(1)
    try call.checkCount(Int64(number))
    var items: [Value] = []
    try call.each { element in
      guard items.count < number else { return false }
      items.append(element)
      return true
    }
    return .array(items)
  }
).member(of: .partialRange(.from))

private func cuttingWhile(
  _ name: String, _ kept: @escaping @Sendable (_ count: Int, _ number: Int) -> Range<Int>
) -> [LibraryFunction] {
  parts.map { whole, part in
    LibraryFunction(
      name, [.labelled("while", .function([whole.element ?? .invalid], .bool))], part,
      variables: 1,
      .general { call throws(Stop) in
        try call.part { items throws(Stop) in
          var number = 0
          for item in items {
            guard try call.run(1, [item]).bool else { break }
            number += 1
          }
          return kept(items.count, number)
        }
      }
    ).member(of: whole)
  }
}

extension Call {
  /// How many elements the receiver has.
  fileprivate func size() throws(Stop) -> Int64 {
    guard case .range(let lower, let upper) = arguments[0] else {
      return Int64(try items().count)
    }
    let (size, overflow) = upper.subtractingReportingOverflow(lower)
    let isClosed = types[0] == .range(.int, isClosed: true)
    if overflow || isClosed && size == Int64.max {
      throw Stop(.rangeTooLong, at: range)
    }
    return size + (isClosed ? 1 : 0)
  }

  /// The first or the last element.
  fileprivate func end(isLast: Bool) throws(Stop) -> Value? {
    switch arguments[0] {
    case .range(let lower, let upper):
      if types[0] == .range(.int, isClosed: true) { return .int(isLast ? upper : lower) }
      return lower == upper ? nil : .int(isLast ? upper - 1 : lower)
    case .string(let text): return (isLast ? text.last : text.first).map { .character($0) }
    case let value: return isLast ? value.array.last : value.array.first
    }
  }

  /// A part of the receiver, as its kind has it.
  fileprivate func part(_ choose: ([Value]) throws(Stop) -> Range<Int>) throws(Stop) -> Value {
    let items = try items()
    let kept = try choose(items)
    switch (arguments[0], types[0]) {
    case (.string, _): return .string(String(items[kept].map { $0.character }))
    case (.slice(_, let start), _):
      return .slice(Array(items[kept]), start: start + kept.lowerBound)
    case (.range(let lower, _), .range(_, isClosed: false)):
      return .range(lower + Int64(kept.lowerBound), lower + Int64(kept.upperBound))
    case (_, .array): return .slice(Array(items[kept]), start: kept.lowerBound)
    default: return .array(Array(items[kept]))
    }
  }
}
