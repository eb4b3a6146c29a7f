import Autodiff
import SwiftML

let datasets: [LibraryFunction] =
  [
    datasetKind.making([
      .labelled("inputs", .tensor), .labelled("labels", .array(.int)),
      .labelled("classNames", .array(.string)),
    ]) { call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.dataset(
          call[0].tensor, call.ints(1), classNames: call[2].array.map { $0.string })
      }
    },
    datasetKind.property("inputs", .tensor, { .tensor($0.inputs) }),
    datasetKind.property("labels", .array(.int), { .array($0.labels.map(Value.count)) }),
    datasetKind.property(
      "classNames", .array(.string), { .array($0.classNames.map(Value.string)) }),
    datasetKind.property("count", .int, { .count($0.count) }),
    datasetKind.method("standardized", [], .dataset) { data, call throws(Stop) in
      datasetKind.value(
        try call.engine { () throws(TensorError) in try Checked.standardized(data) })
    },
    cutting("batches", .labelled("of", .int), "shuffledBy", .array(.dataset)) {
      data, size, random throws(TensorError) in
      let batches = try Checked.batches(of: size.int, from: data, shuffledBy: &random)
      return .array(batches.map { datasetKind.value($0) })
    },
    cutting("split", .labelled("fraction", .double), "using", halves) {
      data, fraction, random throws(TensorError) in
      let parts = try Checked.split(data, fraction: fraction.double, using: &random)
      return .tuple([datasetKind.value(parts.first), datasetKind.value(parts.second)])
    },
    LibraryFunction(
      "loadCSV", [.plain(.string), .labelled("label", .string)], .dataset,
      .general { call throws(Stop) in
        do throws(DataFileError) {
          return datasetKind.value(
            try Dataset(named: call[0].string, label: call[1].string, in: call.machine.files))
        } catch { throw Stop(.data(error), at: call.range) }
      }),
  ]
  + toy("spiral", noise: 0.1) { count, noise, random throws(TensorError) in
    try Checked.spiral(count: count, noise: noise, using: &random)
  }
  + toy("moons", noise: 0.1) { count, noise, random throws(TensorError) in
    try Checked.moons(count: count, noise: noise, using: &random)
  }
  + toy("blobs", noise: 0.5) { count, noise, random throws(TensorError) in
    try Checked.blobs(count: count, noise: noise, using: &random)
  }
  + toy("xor", noise: 0.1) { count, noise, random throws(TensorError) in
    try Checked.xor(count: count, noise: noise, using: &random)
  }
  + toy("circles", noise: 0.1) { count, noise, random throws(TensorError) in
    try Checked.circles(count: count, noise: noise, using: &random)
  }

private let halves = Type.tuple([
  Type.TupleElement(label: "first", type: .dataset),
  Type.TupleElement(label: "second", type: .dataset),
])

/// A method that takes the examples in random order.
private func cutting(
  _ name: String, _ parameter: Signature.Parameter, _ generator: String, _ result: Type,
  _ run: @escaping @Sendable (Dataset, Value, inout Random) throws(TensorError) -> Value
) -> LibraryFunction {
  LibraryFunction(
    name, [parameter, .shared(generator, .random)], result,
    .sharing { places, call throws(Stop) in
      guard let data = datasetKind.wrapped(call[0]) else { return .void }
      return try randomKind.change(&places[0]) { random throws(Stop) in
        try call.engine { () throws(TensorError) in try run(data, call[1], &random) }
      }
    }
  ).member(of: .dataset)
}

/// `Dataset.spiral(count: 300, using: &random)`.
private func toy(
  _ name: String, noise: Double,
  _ make: @escaping @Sendable (Int, Double, inout Random) throws(TensorError) -> Dataset
) -> [LibraryFunction] {
  [
    datasetKind.drawing([.labelled("count", .int), .optional("noise", .double)], name) {
      call, random throws(Stop) in
      try call.checkCount(call[0].integer)
      return try call.engine { () throws(TensorError) in
        try make(call[0].int, call.double(1) ?? noise, &random)
      }
    }
  ]
}
