import Autodiff

let tensorMembers: [LibraryFunction] =
  [
    property("shape", .array(.int)) { .array($0.shape.map(Value.count)) },
    property("rank", .int) { .count($0.rank) },
    property("count", .int) { .count($0.count) },
    property("values", .array(.double)) { .array($0.values.map(Value.double)) },
    LibraryFunction("item", [], .double, .doubleOfTensor(Checked.item))
      .member(of: .tensor, isProperty: true),
    LibraryFunction(
      "rows", [], .array(.tensor),
      .general { call throws(Stop) in
        let rows = try call.engine { () throws(TensorError) in try Checked.rows(call[0].tensor) }
        return .array(rows.map(Value.tensor))
      }
    ).member(of: .tensor, isProperty: true),
  ] + shaping
  + reduction("sum") { t, axis, keep throws(TensorError) in
    try Checked.sum(t, axis: axis, keepingDimensions: keep)
  }
  + reduction("mean") { t, axis, keep throws(TensorError) in
    try Checked.mean(t, axis: axis, keepingDimensions: keep)
  }
  + reduction("max") { t, axis, keep throws(TensorError) in
    try Checked.max(t, axis: axis, keepingDimensions: keep)
  }
  + reduction("min") { t, axis, keep throws(TensorError) in
    try Checked.min(t, axis: axis, keepingDimensions: keep)
  }
  + reduction("variance") { t, axis, keep throws(TensorError) in
    try Checked.variance(t, axis: axis, keepingDimensions: keep)
  }
  + reduction("standardDeviation") { t, axis, keep throws(TensorError) in
    try Checked.standardDeviation(t, axis: axis, keepingDimensions: keep)
  }
  + reduction("norm") { t, axis, keep throws(TensorError) in
    try Checked.norm(t, axis: axis, keepingDimensions: keep)
  }
  + place("argmax", Checked.argmax, Checked.argmax)
  + place("argmin", Checked.argmin, Checked.argmin)
  + (1...4).map(subscriptOf) + [
    LibraryFunction("TensorIndex.all", [], .tensorIndex, .constant { .index(.all) })
  ]

private func property(
  _ name: String, _ type: Type, _ read: @escaping @Sendable (Tensor) -> Value
) -> LibraryFunction {
  LibraryFunction(name, [], type, .general { read($0[0].tensor) })
    .member(of: .tensor, isProperty: true)
}

private func method(
  _ name: String, _ operation: @escaping TensorFunction
) -> LibraryFunction {
  LibraryFunction(name, [], .tensor, .tensorUnary(operation)).member(of: .tensor)
}

/// Of everything, and along an axis.
private func reduction(
  _ name: String,
  _ operation: @escaping @Sendable (consuming Tensor, Int?, Bool) throws(TensorError) -> Tensor
) -> [LibraryFunction] {
  [
    method(name) { t throws(TensorError) in try operation(t, nil, false) },
    LibraryFunction(
      name, [.labelled("axis", .int), .optional("keepingDimensions", .bool)], .tensor,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in
          try operation(call[0].tensor, call[1].int, call[2].bool)
        }
      }
    ).member(of: .tensor),
  ]
}

/// `argmax()` is an `Int`, `argmax(axis:)` an `[Int]`.
private func place(
  _ name: String, _ ofAll: @escaping @Sendable (Tensor) throws(TensorError) -> Int,
  _ along: @escaping @Sendable (Tensor, Int) throws(TensorError) -> [Int]
) -> [LibraryFunction] {
  [
    LibraryFunction(
      name, [], .int,
      .general { call throws(Stop) in
        .count(try call.engine { () throws(TensorError) in try ofAll(call[0].tensor) })
      }
    ).member(of: .tensor),
    LibraryFunction(
      name, [.labelled("axis", .int)], .array(.int),
      .general { call throws(Stop) in
        let places = try call.engine { () throws(TensorError) in
          try along(call[0].tensor, call[1].int)
        }
        return .array(places.map(Value.count))
      }
    ).member(of: .tensor),
  ]
}

private let shaping: [LibraryFunction] = [
  method("transposed") { t throws(TensorError) in try Checked.transposed(t) },
  method("flattened") { t throws(TensorError) in try Checked.flattened(t) },
  LibraryFunction(
    "reshaped", [.labelled("to", .array(.int))], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.reshaped(call[0].tensor, to: call[1].array.map { $0.int })
      }
    }
  ).member(of: .tensor),
  LibraryFunction(
    "expanded", [.labelled("axis", .int)], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.expanded(call[0].tensor, axis: call[1].int)
      }
    }
  ).member(of: .tensor),
  LibraryFunction(
    "broadcast", [.labelled("to", .array(.int))], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.broadcast(call[0].tensor, to: call[1].array.map { $0.int })
      }
    }
  ).member(of: .tensor),
  LibraryFunction(
    "gather", [.plain(.array(.int)), .labelled("axis", .int)], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.gather(call[0].tensor, call[1].array.map { $0.int }, axis: call[2].int)
      }
    }
  ).member(of: .tensor),
  joining("concatenate") { tensors, axis throws(TensorError) in
    try Checked.concatenate(tensors, axis: axis)
  },
  joining("stack") { tensors, axis throws(TensorError) in
    try Checked.stack(tensors, axis: axis)
  },
]

private func joining(
  _ name: String,
  _ operation: @escaping @Sendable ([Tensor], Int) throws(TensorError) -> Tensor
) -> LibraryFunction {
  LibraryFunction(
    name, [.plain(.array(.tensor)), .optional("axis", .int)], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try operation(call[0].array.map { $0.tensor }, call[1].isGiven ? call[1].int : 0)
      }
    })
}

/// `t[i]`, `t[i, j]` … with numbers, ranges and `.all`.
private func subscriptOf(_ count: Int) -> LibraryFunction {
  LibraryFunction(
    "subscript", [Signature.Parameter](repeating: .plain(.tensorIndex), count: count), .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.slice(call[0].tensor, call.tensorIndices)
      }
    }
  ).member(of: .tensor)
}

extension Call {
  /// The arguments after the receiver as the indices of a tensor.
  var tensorIndices: [TensorIndex] {
    zip(arguments.dropFirst(), types.dropFirst()).map { value, type in
      switch value {
      case .int(let index): .at(Int(clamping: index))
      case .range(let lower, let upper):
        type == .range(.int, isClosed: true)
          ? .closed(Int(clamping: lower), Int(clamping: upper))
          : .range(lower: Int(clamping: lower), upper: Int(clamping: upper))
      case .bound(let bound):
        switch type {
        case .partialRange(.from): .range(lower: Int(clamping: bound), upper: nil)
        case .partialRange(.through): .closed(0, Int(clamping: bound))
        default: .range(lower: 0, upper: Int(clamping: bound))
        }
      case .index(let index): index
      default: .all
      }
    }
  }
}
