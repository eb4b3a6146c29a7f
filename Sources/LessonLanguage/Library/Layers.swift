import Autodiff
import SwiftML

/// Layers of neurons, and stacks of them.
let layers: [LibraryFunction] =
  Activation.allCases.map { activationKind.constant($0.name, $0) } + [
    initializerKind.constant("he", .he),
    initializerKind.constant("xavier", .xavier),
    denseKind.drawing([
      .plain(.int), .plain(.int), .optional("activation", activationKind.type),
      .optional("initializer", initializerKind.type),
    ]) { call, random throws(Stop) in
      try call.engine { () throws(TensorError) in
        try Checked.dense(
          call[0].int, call[1].int, activation: activationKind.wrapped(call[2]) ?? .identity,
          initializer: initializerKind.wrapped(call[3]) ?? .xavier, using: &random)
      }
    },
    denseKind.making([
      .labelled("weights", .tensor), .labelled("bias", .tensor),
      .optional("activation", activationKind.type),
    ]) { call in
      Dense(
        weights: call[0].tensor, bias: call[1].tensor,
        activation: activationKind.wrapped(call[2]) ?? .identity)
    },
    denseKind.property(
      "weights", .tensor, { .tensor($0.weights) },
      set: { layer, new, _ in layer.weights = new.tensor }),
    denseKind.property(
      "bias", .tensor, { .tensor($0.bias) }, set: { layer, new, _ in layer.bias = new.tensor }),
    denseKind.property(
      "activation", activationKind.type, { activationKind.value($0.activation) },
      set: { layer, new, _ in
        if let activation = activationKind.wrapped(new) { layer.activation = activation }
      }),
    sequentialKind.making([.plain(.array(denseKind.type))]) { call in
      Sequential(call[0].array.compactMap { denseKind.wrapped($0) })
    },
    sequentialKind.making([
      Signature.Parameter(label: nil, type: denseKind.type, isVariadic: true)
    ]) { call in
      Sequential(call[0].array.compactMap { denseKind.wrapped($0) })
    },
    sequentialKind.property(
      "layers", .array(denseKind.type), { .array($0.layers.map { denseKind.value($0) }) },
      set: { model, new, _ in model.layers = new.array.compactMap { denseKind.wrapped($0) } }),
  ] + model(denseKind) + model(sequentialKind)

/// What layers and stacks of them have in common: `parameters`, and being called.
private func model<Wrapped: Model & SendableMetatype>(_ kind: LibraryKind<Wrapped>)
  -> [LibraryFunction]
{
  [
    kind.property(
      "parameters", .array(.tensor), { .array($0.parameters.map(Value.tensor)) },
      set: { model, new, call throws(Stop) in
        try call.engine { () throws(TensorError) in
          try model.replaceParameters(by: new.array.map { $0.tensor })
        }
      }),
    kind.method("callAsFunction", [.plain(.tensor)], .tensor) { model, call throws(Stop) in
      try call.engine { () throws(TensorError) in try model.output(of: call[1].tensor) }
    },
    kind.method(
      "callAsFunction", [.plain(.tensor), .labelled("parameters", .array(.tensor))], .tensor
    ) { model, call throws(Stop) in
      try call.engine { () throws(TensorError) in
        try model.output(of: call[1].tensor, parameters: call.tensors(2))
      }
    },
  ]
}
