import Autodiff

/// `minimize(from:using:goal:maximumSteps:)` by any optimizer.
let minimization: [LibraryFunction] = [
  LibraryFunction(
    "minimize",
    [
      .labelled("from", .tensor), .labelled("using", .variable(0)), .optional("goal", .double),
      .optional("maximumSteps", .int), .labelled("of", .function([.tensor], .tensor)),
    ],
    .tuple([
      Type.TupleElement(label: "minimum", type: .tensor),
      Type.TupleElement(label: "value", type: .double),
      Type.TupleElement(label: "steps", type: .int),
      Type.TupleElement(label: "path", type: .array(.tensor)),
    ]), variables: 1,
    .general { call throws(Stop) in
      guard case .object(let optimizer) = call[1] else { return .void }
      return switch optimizer {
      case .gradientDescent(let rule): try call.minimize(using: rule)
      case .sgd(let rule): try call.minimize(using: rule)
      case .adaGrad(let rule): try call.minimize(using: rule)
      case .rmsProp(let rule): try call.minimize(using: rule)
      case .adam(let rule): try call.minimize(using: rule)
      case .adamW(let rule): try call.minimize(using: rule)
      default: .void
      }
    }
  ).needing(.optimizer)
]

extension Call {
  fileprivate func minimize<Rule: Optimizer>(using rule: Rule) throws(Stop) -> Value {
    let steps = int(3) ?? 10_000
    // The path has as many points, and the first.
    try checkCount(Int64(steps))
    let found = try Checked.minimize(
      from: self[0].tensor, using: rule, goal: double(2) ?? 1e-6, maximumSteps: steps,
      of: { (point) throws(Stop) in try tensor(of: 4, [point]) },
      failure: { error in
        if case .diverged = error { machine.hasMetNonFinite = true }
        return Stop(error, at: range)
      })
    return .tuple([
      .tensor(found.minimum), .double(found.value), .count(found.steps),
      .array(found.path.map(Value.tensor)),
    ])
  }
}
