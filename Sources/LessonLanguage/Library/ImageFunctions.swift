import Autodiff

let imageFunctions: [LibraryFunction] = [
  LibraryFunction(
    "conv2d",
    [
      .plain(.tensor), .plain(.tensor), .optional("stride", .int), .optional("padding", .int),
    ], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.conv2d(
          call[0].tensor, call[1].tensor, stride: call.int(2) ?? 1, padding: call.int(3) ?? 0)
      }
    }),
  LibraryFunction(
    "maxPool2d",
    [.plain(.tensor), .labelled("size", .int), .optional("stride", .optional(.int))], .tensor,
    .general { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.maxPool2d(
          call[0].tensor, size: call[1].int, stride: call[2].unwrapped?.int)
      }
    }),
]
