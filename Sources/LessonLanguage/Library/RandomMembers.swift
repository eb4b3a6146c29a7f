import Autodiff

let randomMembers: [LibraryFunction] = [
  randomKind.making([.labelled("seed", .int)]) {
    Random(seed: Int(truncatingIfNeeded: $0[0].integer))
  },
  randomKind.changing(
    "uniform", [.plain(.array(.int)), .optional("in", .range(.double, isClosed: true))], .tensor
  ) { random, call throws(Stop) in
    var bounds = (0.0, 1.0)
    if case .doubleRange(let lower, let upper) = call[2] { bounds = (lower, upper) }
    return try call.engine { () throws(TensorError) in
      try Checked.uniform(call.ints(1), from: bounds.0, through: bounds.1, using: &random)
    }
  },
  randomKind.changing(
    "normal",
    [
      .plain(.array(.int)), .optional("mean", .double), .optional("standardDeviation", .double),
    ], .tensor
  ) { random, call throws(Stop) in
    try call.engine { () throws(TensorError) in
      try Checked.normal(
        call.ints(1), mean: call.double(2) ?? 0, standardDeviation: call.double(3) ?? 1,
        using: &random)
    }
  },
  randomKind.changing("permutation", [.plain(.int)], .array(.int)) { random, call throws(Stop) in
    try call.checkCount(call[1].integer)
    let order = try call.engine { () throws(TensorError) in
      try Checked.permutation(call[1].int, using: &random)
    }
    return .array(order.map(Value.count))
  },
]
