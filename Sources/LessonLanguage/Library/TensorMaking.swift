import Autodiff

let tensorMaking: [LibraryFunction] = [
  LibraryFunction("Tensor", [.plain(.tensor)], .tensor, .general { $0[0] }),
  LibraryFunction(
    "Tensor", [.plain(.double)], .tensor, .general { .tensor(Tensor($0[0].double)) }),
  LibraryFunction(
    "Tensor", [.plain(.array(.double))], .tensor,
    .general { call in
      .tensor(Tensor(call[0].array.map { $0.double }))
    }),
  LibraryFunction(
    "Tensor", [.plain(.array(.array(.double)))], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.rows(of: call[0].array.map { $0.array.map { $0.double } })
      }
    }),
  shaped("zeros") { shape throws(TensorError) in try Checked.zeros(shape) },
  shaped("ones") { shape throws(TensorError) in try Checked.ones(shape) },
  LibraryFunction(
    "Tensor", [.labelled("repeating", .double), .labelled("shape", .array(.int))], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.repeating(call[0].double, shape: call[1].array.map { $0.int })
      }
    }),
  LibraryFunction(
    "Tensor", [.labelled("identity", .int)], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in try Checked.identity(call[0].int) }
    }),
  LibraryFunction(
    "Tensor",
    [.labelled("from", .double), .labelled("through", .double), .labelled("count", .int)],
    .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.spaced(
          from: call[0].double, through: call[1].double, count: call[2].int)
      }
    }),
  LibraryFunction(
    "Tensor", [.labelled("oneHot", .array(.int)), .labelled("classes", .int)], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.oneHot(call[0].array.map { $0.int }, classes: call[1].int)
      }
    }),
]

private func shaped(
  _ label: String, _ make: @escaping @Sendable ([Int]) throws(TensorError) -> Tensor
) -> LibraryFunction {
  LibraryFunction(
    "Tensor", [.labelled(label, .array(.int))], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in try make(call[0].array.map { $0.int }) }
    })
}
