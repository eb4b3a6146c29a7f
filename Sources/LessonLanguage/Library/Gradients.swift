import Autodiff

let gradients: [LibraryFunction] =
  [
    LibraryFunction(
      "variable", [.plain(.tensor)], .tensor, .tensorUnary { variable($0) }),
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
    LibraryFunction("gradient", [], .tensor, .tensorUnary(Checked.gradient))
      .member(of: .tensor, isProperty: true),
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
      .gradient { call throws(Stop) in
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
    guard case .function(let function) = self[count] else { return (Tensor(0.0), .void) }
    let (value, gradients) = try machine.valueWithGradient(
      at: arguments.prefix(count).map { $0.tensor }, of: function, at: range)
    if count == 1, let only = gradients.first { return (value, .tensor(only)) }
    return (value, .tuple(gradients.map(Value.tensor)))
  }
}
