import Autodiff
import LessonOutput
import SwiftML

/// Functions of two numbers, and what classifiers say where.
let surfaces: [LibraryFunction] = [
  contour([.double, .double], .double) { call, x, y throws(Stop) in
    try call.run(0, [.double(x), .double(y)]).double
  },
  contour([.tensor], .tensor) { call, x, y throws(Stop) in
    let value = try call.run(0, [.tensor(Tensor([x, y]))]).tensor
    return try call.engine { () throws(TensorError) in try Checked.item(value) }
  },
  LibraryFunction(
    "decisionRegions",
    [model, .plain(.tensor), .labelled("labels", .array(.int))] + FigureParameters.named, .void,
    .general { call throws(Stop) in
      try call.decisionRegions(
        around: call[1].tensor, call[2].array.map { $0.int }, names: call.names(3),
        call.chartLabels(4))
    }),
  LibraryFunction(
    "decisionRegions", [model, .plain(.dataset)] + FigureParameters.labels, .void,
    .general { call throws(Stop) in
      guard let data = datasetKind.wrapped(call[1]) else { return .void }
      return try call.decisionRegions(
        around: data.inputs, data.labels, names: data.classNames, call.chartLabels(2))
    }),
]

private let model = Signature.Parameter.plain(.function([.tensor], .tensor))

extension Call {
  /// Asks the model, the first argument, about each place around the points.
  fileprivate func decisionRegions(
    around inputs: Tensor, _ classes: [Int], names: [String], _ labels: ChartLabels
  ) throws(Stop) -> Value {
    let (grid, points) = try figure { () throws(Run.Failure) in
      let grid = try machine.run.regionGrid(around: inputs)
      return (grid, try grid.points)
    }
    let scores = try run(0, [.tensor(points)]).tensor
    return try showing(points: 0) { run throws(Run.Failure) in
      try run.decisionRegions(
        grid, scores: scores, inputs: inputs, classes: classes, names: names, labels: labels)
    }
  }
}

private func contour(
  _ parameters: [Type], _ result: Type,
  _ value: @escaping @Sendable (Call, _ x: Double, _ y: Double) throws(Stop) -> Double
) -> LibraryFunction {
  LibraryFunction(
    "contour",
    [
      .plain(.function(parameters, result)), .labelled("x", .doubleRange),
      .labelled("y", .doubleRange), .optional("path", .array(.tensor)),
      .optional("paths", .array(.array(.tensor))),
    ] + FigureParameters.named, .void,
    .general { call throws(Stop) in
      let grid = try call.figure { () throws(Run.Failure) in
        try SurfaceGrid(x: call.doubleRange(1), y: call.doubleRange(2))
      }
      var values: [Double] = []
      for row in grid.rows {
        for column in grid.columns { values.append(try value(call, column, row)) }
      }
      let path = call[3].array.map { $0.tensor }
      let paths = call[4].array.map { $0.array.map { $0.tensor } }
      return try call.showing(points: 0) { run throws(Run.Failure) in
        try run.contour(
          grid, values: values, paths: path.isEmpty ? paths : [path] + paths,
          names: call.names(5), labels: call.chartLabels(6))
      }
    })
}
