/// Optionals: `??` and `map`; and `swap`.
let optionals: [LibraryFunction] = [
  LibraryFunction(
    "swap",
    [
      Signature.Parameter(label: nil, type: .variable(0), isInout: true),
      Signature.Parameter(label: nil, type: .variable(0), isInout: true),
    ], .void, variables: 1, .exchange),
  LibraryFunction(
    "Optional", [.plain(.variable(0))], .optional(.variable(0)), variables: 1,
    .general { .some($0[0]) }),
  LibraryFunction(
    "??", [.plain(.optional(.variable(0))), .plain(.variable(0))], .variable(0), variables: 1,
    .coalesce),
  LibraryFunction(
    "??", [.plain(.optional(.variable(0))), .plain(.optional(.variable(0)))],
    .optional(.variable(0)), variables: 1, .coalesce),
  LibraryFunction(
    "map", [.plain(.function([.variable(0)], .variable(1)))], .optional(.variable(1)),
    variables: 2,
    .general { call throws(Stop) in
      guard let value = call[0].unwrapped else { return .none }
      return .some(try call.run(1, [value]))
    }
  ).member(of: .optional(.variable(0))),
  LibraryFunction(
    "flatMap", [.plain(.function([.variable(0)], .optional(.variable(1))))],
    .optional(.variable(1)), variables: 2,
    .general { call throws(Stop) in
      guard let value = call[0].unwrapped else { return .none }
      return try call.run(1, [value])
    }
  ).member(of: .optional(.variable(0))),
]
