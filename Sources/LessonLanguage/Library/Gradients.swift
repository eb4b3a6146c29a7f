import Autodiff

let gradients: [LibraryFunction] =
  [
    LibraryFunction(
      "variable", [.plain(.tensor)], .tensor, .general { .tensor(variable($0[0].tensor)) }),
    LibraryFunction(
      "variable", [.plain(.double)], .tensor, isDisfavored: true,
      .general { .tensor(variable(Tensor($0[0].double))) }),
    LibraryFunction(
      "backward", [], .void,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in try Checked.backward(call[0].tensor) }
        return .void
      }
    ).member(of: .tensor),
    LibraryFunction(
      "gradient", [], .tensor,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in try Checked.gradient(of: call[0].tensor) }
      }
    ).member(of: .tensor, isProperty: true),
    LibraryFunction(
      "named", [.plain(.string)], .tensor,
      .general { call in
        .tensor(call[0].tensor.named(call[1].string))
      }
    ).member(of: .tensor),
  ] + (1...6).flatMap(ofFunctions)

/// `gradient(at: a, b) { a, b in … }` and `valueWithGradient` of `count` tensors.
private func ofFunctions(_ count: Int) -> [LibraryFunction] {
  let tensors = [Type](repeating: .tensor, count: count)
  let parameters =
    tensors.enumerated().map {
      Signature.Parameter(label: $0.offset == 0 ? "at" : nil, type: $0.element)
    }
    + [.labelled("of", .function(tensors, .tensor))]
  let gradient =
    count == 1 ? Type.tensor : .tuple(tensors.map { Type.TupleElement(label: nil, type: $0) })
  let both = Type.tuple([
    Type.TupleElement(label: "value", type: .tensor),
    Type.TupleElement(label: "gradient", type: gradient),
  ])
  return [
    LibraryFunction(
      "gradient", parameters, gradient,
      .general { call throws(Stop) in
        try call.valueWithGradient(count).gradient
      }),
    LibraryFunction(
      "valueWithGradient", parameters, both,
      .general { call throws(Stop) in
        let (value, gradient) = try call.valueWithGradient(count)
        return .tuple([.tensor(value), gradient])
      }),
  ]
}

extension Call {
  fileprivate func valueWithGradient(_ count: Int) throws(Stop)
    -> (value: Tensor, gradient: Value)
  {
    let inputs = arguments.prefix(count).map { $0.tensor }
    let (value, gradients) = try Checked.valueWithGradient(
      at: inputs,
      of: { (inputs: [Tensor]) throws(Stop) -> Tensor in
        let value = try run(count, inputs.map(Value.tensor)).tensor
        // The way back goes through all of it once more.
        try machine.steps.take(1 + value.heldCount / 16, at: range)
        return value
      }, failure: { Stop($0, at: range) })
    if count == 1, let only = gradients.first { return (value, .tensor(only)) }
    return (value, .tuple(gradients.map(Value.tensor)))
  }
}
