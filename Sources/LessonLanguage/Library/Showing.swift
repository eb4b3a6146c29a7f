import Autodiff
import SourceText
import SwiftML

/// What leaves a program: text, tables, circuits, and claims.
let showing: [LibraryFunction] = [
  LibraryFunction(
    "print",
    [
      Signature.Parameter(label: nil, type: .any, hasDefault: true, isVariadic: true),
      .optional("separator", .string), .optional("terminator", .string),
    ], .void,
    .general { call throws(Stop) in
      let separator = call[1].isGiven ? call[1].string : " "
      let terminator = call[2].isGiven ? call[2].string : "\n"
      var parts: [String] = []
      for (value, type) in zip(call[0].array, call.types) {
        parts.append(try value.text(as: type, at: call.range, call.machine))
      }
      try call.machine.write(join(parts, separator) + terminator, at: call.range)
      return .void
    }),
  LibraryFunction(
    "show", [.plain(.any)], .void,
    .general { call throws(Stop) in
      let text = try call[0].text(as: call.types[0], at: call.range, call.machine)
      try call.machine.write(text + "\n", at: call.range)
      return .void
    }),
  LibraryFunction(
    "table",
    [
      .plain(.tensor), .optional("rows", .array(.string)), .optional("columns", .array(.string)),
      .optional("decimals", .int), .optional("highlight", .array(.int)),
      .optional("legend", .string),
    ], .void,
    .general { call throws(Stop) in
      try call.showing(points: call[0].tensor.count) { run throws(Run.Failure) in
        try run.table(
          call[0].tensor, rows: call[1].array.map { $0.string },
          columns: call[2].array.map { $0.string },
          decimals: call[3].isGiven ? call[3].int : nil, highlight: call[4].array.map { $0.int },
          legend: call[5].string)
      }
    }),
  LibraryFunction(
    "graph", [.plain(.tensor)], .void,
    .general { call throws(Stop) in
      try call.showing(points: call[0].tensor.graphCount) { run throws(Run.Failure) in
        try run.graph(call[0].tensor)
      }
    }),
  LibraryFunction(
    "graph", [.plain(.tensor), .labelled("folding", .tensor), .labelled("into", .string)], .void,
    .general { call throws(Stop) in
      try call.showing(points: call[0].tensor.graphCount) { run throws(Run.Failure) in
        try run.graph(call[0].tensor, folding: call[1].tensor, into: call[2].string)
      }
    }),
  LibraryFunction(
    "expect", [.plain(.bool)], .void,
    .general { call throws(Stop) in
      try call.claim { run throws(Run.Failure) in try run.expect(call[0].bool) }
    }),
  claim(.tensor, .tensor),
  claim(.double, .double),
  claim(.tensor, .double, isDisfavored: true),
  claim(.double, .tensor, isDisfavored: true),
]

private func claim(_ a: Type, _ b: Type, isDisfavored: Bool = false) -> LibraryFunction {
  LibraryFunction(
    "expect", [.plain(a), .plain(b), .optional("within", .double)], .void,
    isDisfavored: isDisfavored,
    .general { call throws(Stop) in
      try call.claim { run throws(Run.Failure) in
        let tolerance = call[2].isGiven ? call[2].double : Run.defaultTolerance
        if a == .double, b == .double {
          try run.expect(call[0].double, call[1].double, within: tolerance)
        } else {
          let first = a == .double ? Tensor(call[0].double) : call[0].tensor
          let second = b == .double ? Tensor(call[1].double) : call[1].tensor
          try run.expect(first, second, within: tolerance)
        }
      }
    })
}

extension Call {
  /// Shows something; what cannot be shown stops the program here.
  func showing(points: Int, _ show: (inout Run) throws(Run.Failure) -> Void)
    throws(Stop) -> Value
  {
    try machine.countFigure(points: points, at: range)
    do throws(Run.Failure) { try show(&machine.run) } catch {
      throw Stop(.figure(error), at: range)
    }
    return .void
  }

  /// Tries a claim; one that does not hold is reported, and the program goes on.
  fileprivate func claim(_ claim: (inout Run) throws(Run.Failure) -> Void) throws(Stop) -> Value {
    do throws(Run.Failure) { try claim(&machine.run) } catch {
      if arguments.contains(where: { $0.isNonFinite }) { machine.hasMetNonFinite = true }
      try machine.fail(error, at: range)
    }
    return .void
  }
}

extension Value {
  /// Whether it is a number, or a tensor with one, that is NaN or infinite.
  fileprivate var isNonFinite: Bool {
    switch self {
    case .double(let value): !value.isFinite
    case .tensor(let tensor): tensor.values.contains { !$0.isFinite }
    default: false
    }
  }
}
