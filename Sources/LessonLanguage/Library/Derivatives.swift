import Autodiff

/// Gradients of lists of tensors, derivatives of functions with many results, second derivatives,
/// and differences.
let derivatives: [LibraryFunction] =
  [
    LibraryFunction(
      "gradient", [.labelled("at", .array(.tensor)), .labelled("of", ofList)], .array(.tensor),
      .general { call throws(Stop) in
        .array(try call.listGradient().gradients.map(Value.tensor))
      }),
    LibraryFunction(
      "valueWithGradient", [.labelled("at", .array(.tensor)), .labelled("of", ofList)],
      .tuple([
        Type.TupleElement(label: "value", type: .tensor),
        Type.TupleElement(label: "gradient", type: .array(.tensor)),
      ]),
      .general { call throws(Stop) in
        let (value, gradients) = try call.listGradient()
        return .tuple([.tensor(value), .array(gradients.map(Value.tensor))])
      }),
    derivative("jacobian") { call throws(Stop) in
      try Checked.jacobian(
        at: call[0].tensor, of: { (x) throws(Stop) in try call.traced(1, x, passes: nil) },
        failure: { Stop($0, at: call.range) })
    },
    derivative("hessian") { call throws(Stop) in
      let passes = call[0].tensor.count
      return try Checked.hessian(
        at: call[0].tensor, of: { (x) throws(Stop) in try call.traced(1, x, passes: passes) },
        failure: { Stop($0, at: call.range) })
    },
    derivative("vectorJacobianProduct", .labelled("vector", .tensor)) { call throws(Stop) in
      try Checked.vectorJacobianProduct(
        at: call[0].tensor, vector: call[1].tensor,
        of: { (x) throws(Stop) in try call.traced(2, x, passes: 1) },
        failure: { Stop($0, at: call.range) })
    },
    derivative("hessianVectorProduct", .labelled("vector", .tensor)) { call throws(Stop) in
      try Checked.hessianVectorProduct(
        at: call[0].tensor, vector: call[1].tensor,
        of: { (x) throws(Stop) in try call.traced(2, x, passes: 2) },
        failure: { Stop($0, at: call.range) })
    },
    differenceMethodKind.constant("forward", .forward),
    differenceMethodKind.constant("central", .central),
  ]
  + [false, true].map { isList in
    let point: Type = isList ? .array(.tensor) : .tensor
    return LibraryFunction(
      "numericalGradient",
      [
        .labelled("at", point), .optional("step", .double),
        .optional("method", differenceMethodKind.type),
        .labelled("of", .function([point], .tensor)),
      ], point,
      .general { call throws(Stop) in
        let found = try Checked.numericalGradient(
          at: isList ? call.tensors(0) : [call[0].tensor],
          step: call.double(1) ?? Checked.defaultStep,
          method: differenceMethodKind.wrapped(call[2]) ?? .central,
          of: { (points) throws(Stop) in
            try isList ? call.tensor(ofList: 3, points) : call.tensor(of: 3, points)
          }, failure: { Stop($0, at: call.range) })
        return isList ? .array(found.map(Value.tensor)) : .tensor(found[0])
      })
  }

private let ofList = Type.function([.array(.tensor)], .tensor)

/// A derivative at a tensor of a function of one tensor, which comes last.
private func derivative(
  _ name: String, _ more: Signature.Parameter...,
  run: @escaping @Sendable (Call) throws(Stop) -> Tensor
) -> LibraryFunction {
  LibraryFunction(
    name,
    [.labelled("at", .tensor)] + more + [.labelled("of", .function([.tensor], .tensor))], .tensor,
    .general { call throws(Stop) in .tensor(try run(call)) })
}

extension Call {
  /// The tensor that the function among the arguments gives for tensors.
  func tensor(of index: Int, _ inputs: [Tensor]) throws(Stop) -> Tensor {
    try run(index, inputs.map(Value.tensor)).tensor
  }

  /// The same of a function that takes them as a list.
  func tensor(ofList index: Int, _ inputs: [Tensor]) throws(Stop) -> Tensor {
    try run(index, [.array(inputs.map(Value.tensor))]).tensor
  }

  /// The value of a function; the backward passes that follow are counted beforehand, `nil` standing
  /// for one an element of the value.
  fileprivate func traced(_ index: Int, _ input: Tensor, passes: Int?) throws(Stop) -> Tensor {
    let value = try tensor(of: index, [input])
    let (steps, overflow) = (1 + value.heldCount / 16).multipliedReportingOverflow(
      by: passes ?? value.count)
    try machine.steps.take(overflow ? Int.max : steps, at: range)
    return value
  }

  fileprivate func listGradient() throws(Stop) -> (value: Tensor, gradients: [Tensor]) {
    try Checked.valueWithGradient(
      at: tensors(0),
      of: { (inputs) throws(Stop) in
        let value = try tensor(ofList: 1, inputs)
        try machine.steps.take(1 + value.heldCount / 16, at: range)
        return value
      }, failure: { Stop($0, at: range) })
  }
}
