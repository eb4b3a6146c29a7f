import Autodiff
import SwiftML

/// Bars, histograms, images, networks, and where a matrix is not zero.
let barsAndPictures: [LibraryFunction] = [
  bars(.doubles) { call in [call.doubles(1)] },
  bars(.tensor) { call throws(Run.Failure) in try call[1].tensor.lines() },
  bars(.array(.doubles)) { call in call.rows(1) },
  histogram(.doubles) { call in call.doubles(0) },
  histogram(.tensor) { call in call[0].tensor.values },
  image(.tensor) { call in call[0].tensor },
  image(.array(.doubles)) { call throws(Stop) in
    try call.engine { () throws(TensorError) -> Tensor in try Checked.rows(of: call.rows(0)) }
  },
  LibraryFunction(
    "image",
    [
      .plain(.array(.tensor)), .optional("titles", .array(.string)),
      .optional("range", .doubleRange),
    ], .void,
    .general { call throws(Stop) in
      let tensors = call[0].array.map { $0.tensor }
      return try call.showing(points: tensors.reduce(0) { $0 + $1.count }) {
        run throws(Run.Failure) in
        try run.image(
          tensors, titles: call.names(1), range: call[2].isGiven ? call.doubleRange(2) : nil)
      }
    }),
  LibraryFunction(
    "sparsity", [.plain(.tensor)], .void,
    .general { call throws(Stop) in
      try call.showing(points: 0) { run throws(Run.Failure) in try run.sparsity(call[0].tensor) }
    }),
  LibraryFunction(
    "network", [.plain(.array(.int)), .optional("names", .array(.string))], .void,
    .general { call throws(Stop) in
      try call.showing(points: 0) { run throws(Run.Failure) in
        try run.network(call[0].array.map { $0.int }, names: call.names(1))
      }
    }),
  LibraryFunction(
    "network", [.labelled("weights", .array(.tensor)), .optional("names", .array(.string))], .void,
    .general { call throws(Stop) in
      try call.showing(points: 0) { run throws(Run.Failure) in
        try run.network(weights: call[0].array.map { $0.tensor }, names: call.names(1))
      }
    }),
]

private func bars(
  _ type: Type, _ read: @escaping @Sendable (Call) throws(Run.Failure) -> [[Double]]
) -> LibraryFunction {
  LibraryFunction(
    "bars", [.plain(.array(.string)), .plain(type)] + FigureParameters.named, .void,
    isDisfavored: type == .tensor,
    .general { call throws(Stop) in
      try call.showing(points: 0) { run throws(Run.Failure) in
        try run.bars(
          call.names(0), try read(call), names: call.names(2), labels: call.chartLabels(3))
      }
    })
}

private func image(
  _ type: Type, _ read: @escaping @Sendable (Call) throws(Stop) -> Tensor
) -> LibraryFunction {
  LibraryFunction(
    "image", [.plain(type), .optional("title", .string), .optional("range", .doubleRange)], .void,
    .general { call throws(Stop) in
      let tensor: Tensor = try read(call)
      return try call.showing(points: tensor.count) { run throws(Run.Failure) in
        try run.image(
          [tensor], titles: call[1].string.isEmpty ? [] : [call[1].string],
          range: call[2].isGiven ? call.doubleRange(2) : nil)
      }
    })
}

private func histogram(_ type: Type, _ read: @escaping @Sendable (Call) -> [Double])
  -> LibraryFunction
{
  LibraryFunction(
    "histogram", [.plain(type), .optional("bins", .int)] + FigureParameters.labels, .void,
    isDisfavored: type == .tensor,
    .general { call throws(Stop) in
      try call.showing(points: 0) { run throws(Run.Failure) in
        try run.histogram(
          read(call), bins: call[1].isGiven ? call[1].int : 0, labels: call.chartLabels(2))
      }
    })
}
