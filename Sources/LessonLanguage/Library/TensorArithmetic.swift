import Autodiff

let tensorArithmetic: [LibraryFunction] =
  operators("+", Checked.add, .add)
  + operators("-", Checked.subtract, .subtract)
  + operators("*", Checked.multiply, .multiply)
  + operators("/", Checked.divide, .divide)
  + operators(".>", Checked.greater) + operators(".<", Checked.less)
  + operators(".>=", Checked.greaterOrEqual)
  + operators(".<=", Checked.lessOrEqual)
  + operators(".==", Checked.equal) + operators(".!=", Checked.notEqual) + [
    LibraryFunction(
      "prefix -", [.plain(.tensor)], .tensor,
      .tensorUnary(Checked.negate, .negate)),
    LibraryFunction(
      "\u{2022}", [.plain(.tensor), .plain(.tensor)], .tensor, .tensorProduct(Checked.matmul)),
    LibraryFunction(
      "matmul", [.plain(.tensor), .plain(.tensor)], .tensor, .tensorProduct(Checked.matmul)),
  ]

private func operators(
  _ name: String, _ function: @escaping TensorPairFunction, _ operation: Operation? = nil
) -> [LibraryFunction] {
  [
    LibraryFunction(
      name, [.plain(.tensor), .plain(.tensor)], .tensor,
      .tensorBinary(function, operation))
  ] + mixed(name, function)
}

let tensorFunctions: [LibraryFunction] =
  [
    LibraryFunction(
      "sigmoid", [.plain(.tensor)], .tensor,
      .tensorUnary(Checked.sigmoid, .sigmoid)),
    LibraryFunction(
      "relu", [.plain(.tensor)], .tensor,
      .tensorUnary(Checked.relu, .relu)),
    LibraryFunction(
      "softplus", [.plain(.tensor)], .tensor,
      .tensorUnary(Checked.softplus, .softplus)),
    LibraryFunction("sign", [.plain(.tensor)], .tensor, .tensorUnary(Checked.sign)),
    LibraryFunction("erf", [.plain(.tensor)], .tensor, .tensorUnary(Checked.erf)),
    LibraryFunction("gelu", [.plain(.tensor)], .tensor, .tensorUnary(Checked.gelu)),
    LibraryFunction(
      "leakyRelu", [.plain(.tensor), .optional("slope", .double)], .tensor,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in
          try Checked.leakyRelu(call[0].tensor, slope: Tensor(call.double(1) ?? 0.01))
        }
      }),
    LibraryFunction(
      "clip", [.plain(.tensor), .labelled("min", .double), .labelled("max", .double)], .tensor,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in
          try Checked.clip(call[0].tensor, min: call[1].double, max: call[2].double)
        }
      }),
    selection(.tensor, .tensor),
    selection(.tensor, .double, isDisfavored: true),
    selection(.double, .tensor, isDisfavored: true),
    alongAxis("softmax") { t, axis throws(TensorError) in try Checked.softmax(t, axis: axis) },
    alongAxis("logSoftmax") { t, axis throws(TensorError) in
      try Checked.logSoftmax(t, axis: axis)
    },
    LibraryFunction("sign", [.plain(.double)], .double, .doubleUnary(sign)),
    LibraryFunction(
      "logSumExp",
      [.plain(.tensor), .optional("axis", .int), .optional("keepingDimensions", .bool)], .tensor,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in
          try Checked.logSumExp(
            call[0].tensor, axis: call[1].isGiven ? call[1].int : nil,
            keepingDimensions: call[2].bool)
        }
      }),
  ]

private func alongAxis(
  _ name: String,
  _ operation: @escaping @Sendable (Tensor, Int?) throws(TensorError) -> Tensor
) -> LibraryFunction {
  LibraryFunction(
    name, [.plain(.tensor), .optional("axis", .int)], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try operation(call[0].tensor, call[1].isGiven ? call[1].int : nil)
      }
    })
}

/// `select(mask, a, b)`, where one of `a` and `b` may be a number.
private func selection(_ a: Type, _ b: Type, isDisfavored: Bool = false) -> LibraryFunction {
  LibraryFunction(
    "select", [.plain(.tensor), .plain(a), .plain(b)], .tensor, isDisfavored: isDisfavored,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.select(
          call[0].tensor, a == .double ? Tensor(call[1].double) : call[1].tensor,
          b == .double ? Tensor(call[2].double) : call[2].tensor)
      }
    })
}
