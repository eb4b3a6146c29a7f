import Autodiff
import LessonOutput
import SwiftML

/// Lines and points over two axes.
let plots: [LibraryFunction] =
  lines("plot", .line) + lines("scatter", .points) + [
    LibraryFunction(
      "plot",
      [
        .plain(.function([.double], .double)), .labelled("x", .doubleRange),
        .optional("tangentAt", .doubles),
      ] + FigureParameters.scaled, .void, .general { call throws(Stop) in try call.plotFunction() }
    ),
    LibraryFunction(
      "plot",
      [.plain(.doubles), .plain(.array(.doubles)), .labelled("points", .doubles)]
        + FigureParameters.scaled, .void,
      .general { call throws(Stop) in
        let x = call.doubles(0)
        return try call.showing(points: 0) { run throws(Run.Failure) in
          try run.plot(
            lines: call.rows(1).map { (x, $0) }, points: (x, call.doubles(2)),
            names: call.names(3), labels: call.chartLabels(4))
        }
      }),
    LibraryFunction(
      "scatter", [.plain(.tensor), .labelled("labels", .array(.int))] + FigureParameters.named,
      .void,
      .general { call throws(Stop) in
        try call.showing(points: 0) { run throws(Run.Failure) in
          try run.scatter(
            call[0].tensor, classes: call[1].array.map { $0.int }, names: call.names(2),
            labels: call.chartLabels(3))
        }
      }),
    LibraryFunction(
      "scatter", [.plain(.dataset)] + FigureParameters.labels, .void,
      .general { call throws(Stop) in
        guard let data = datasetKind.wrapped(call[0]) else { return .void }
        return try call.showing(points: 0) { run throws(Run.Failure) in
          try run.scatter(
            data.inputs, classes: data.labels, names: data.classNames, labels: call.chartLabels(1))
        }
      }),
  ]

/// The overloads that `plot` and `scatter` share.
private func lines(_ name: String, _ mark: Plot.Mark) -> [LibraryFunction] {
  [
    series(name, [.doubles], mark) { call in [countingUp(call.doubles(0))] },
    series(name, [.tensor], mark) { call throws(Run.Failure) in
      try call[0].tensor.lines().map { countingUp($0) }
    },
    series(name, [.array(.doubles)], mark) { call in call.rows(0).map { countingUp($0) } },
    series(name, [.doubles, .doubles], mark) { call in [(call.doubles(0), call.doubles(1))] },
    series(name, [.tensor, .tensor], mark) { call throws(Run.Failure) in
      let x = call[0].tensor.values
      return try call[1].tensor.lines().map { (x, $0) }
    },
    series(name, [.doubles, .array(.doubles)], mark) { call in
      let x = call.doubles(0)
      return call.rows(1).map { (x, $0) }
    },
  ]
}

private func series(
  _ name: String, _ types: [Type], _ mark: Plot.Mark,
  _ read: @escaping @Sendable (Call) throws(Run.Failure) -> [(x: [Double], y: [Double])]
) -> LibraryFunction {
  LibraryFunction(
    name, types.map { .plain($0) } + FigureParameters.scaled, .void,
    isDisfavored: types[0] == .tensor,
    .general { call throws(Stop) in
      try call.showing(points: 0) { run throws(Run.Failure) in
        try run.plot(
          mark, try read(call), names: call.names(types.count),
          labels: call.chartLabels(types.count + 1))
      }
    })
}

extension Call {
  /// `plot(f, x: 0...1, tangentAt: [0.5])`.
  fileprivate func plotFunction() throws(Stop) -> Value {
    let range = doubleRange(1)
    let xs = try figure { () throws(Run.Failure) in
      try Samples.places(in: range, count: Samples.ofCurve)
    }
    var tangents: [Tangent] = []
    for place in doubles(2) {
      let step = Tangent.step(at: place)
      let value = try value(at: place)
      let slope = (try self.value(at: place + step) - self.value(at: place - step)) / (2 * step)
      tangents.append(Tangent(x: place, value: value, slope: slope))
    }
    var ys: [Double] = []
    for x in xs { ys.append(try value(at: x)) }
    return try showing(points: 0) { run throws(Run.Failure) in
      try run.plot(
        samples: (xs, ys), tangents: tangents, names: names(3), labels: chartLabels(4))
    }
  }

  private func value(at x: Double) throws(Stop) -> Double { try run(0, [.double(x)]).double }
}
