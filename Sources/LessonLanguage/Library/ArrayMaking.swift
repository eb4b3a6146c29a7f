/// Making arrays, putting them together, `stride`.
let arrayMaking: [LibraryFunction] = [
  LibraryFunction("Array", [], .array(.element), variables: 1, .general { _ in .array([]) }),
  LibraryFunction(
    "Array", [.plain(.iterable(.element))], .array(.element), variables: 1,
    .general { call throws(Stop) in .array(try call.items()) }),
  LibraryFunction(
    "ArraySlice", [.plain(.iterable(.element))], .slice(.element), variables: 1,
    .general { call throws(Stop) in .slice(try call.items(), start: 0) }),
  LibraryFunction(
    "Array", [.labelled("repeating", .element), .labelled("count", .int)], .array(.element),
    variables: 1,
    .general { call throws(Stop) in
      let count = try call.count(1)
      try call.checkCount(Int64(count))
      return .array([Value](repeating: call[0], count: count))
    }),
  LibraryFunction(
    "+", [.plain(.array(.element)), .plain(.array(.element))], .array(.element), variables: 1,
    .general { call throws(Stop) in .array(try call.together()) }),
  LibraryFunction(
    "+", [.plain(.array(.element)), .plain(.iterable(.element))], .array(.element),
    variables: 1, .general { call throws(Stop) in .array(try call.together()) }
  ).lessSpecific(),
  LibraryFunction(
    "+", [.plain(.slice(.element)), .plain(.iterable(.element))], .slice(.element),
    variables: 1,
    .general { call throws(Stop) in .slice(try call.together(), start: call[0].start) }
  ).lessSpecific(),
  stride("to", .int) { call throws(Stop) in
    try call.integers(isClosed: false)
  },
  stride("through", .int) { call throws(Stop) in
    try call.integers(isClosed: true)
  },
  stride("to", .double) { call throws(Stop) in
    try call.numbers(Swift.stride(from: call[0].double, to: call[1].double, by: call[2].double))
  },
  stride("through", .double) { call throws(Stop) in
    try call.numbers(
      Swift.stride(from: call[0].double, through: call[1].double, by: call[2].double))
  },
]

private func stride(
  _ label: String, _ type: Type, _ run: @escaping @Sendable (Call) throws(Stop) -> Value
) -> LibraryFunction {
  LibraryFunction(
    "stride", [.labelled("from", type), .labelled(label, type), .labelled("by", type)],
    .sequence(type),
    .general { call throws(Stop) in
      let isStill = type == .int ? call[2].integer == 0 : call[2].double == 0
      if isStill { throw Stop(.strideOfZero, at: call.range) }
      return try run(call)
    })
}

extension Call {
  /// Both arguments one after the other.
  fileprivate func together() throws(Stop) -> [Value] {
    let (first, second) = (try items(0), try items(1))
    try checkCount(Int64(first.count) + Int64(second.count))
    return first + second
  }

  fileprivate func integers(isClosed: Bool) throws(Stop) -> Value {
    let (end, step) = (arguments[1].integer, arguments[2].integer)
    var next = arguments[0].integer
    var items: [Value] = []
    while step > 0 ? next < end : next > end {
      items.append(.int(next))
      try checkCount(Int64(items.count))
      let (sum, overflow) = next.addingReportingOverflow(step)
      if overflow { return .array(items) }
      next = sum
    }
    if isClosed, next == end { items.append(.int(next)) }
    return .array(items)
  }

  fileprivate func numbers(_ numbers: some Sequence<Double>) throws(Stop) -> Value {
    var items: [Value] = []
    for number in numbers {
      items.append(.double(number))
      try checkCount(Int64(items.count))
    }
    return .array(items)
  }
}
