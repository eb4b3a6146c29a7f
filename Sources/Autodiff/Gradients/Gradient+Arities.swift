// `gradient(at:of:)` and `valueWithGradient(at:of:)`, written out for one to six tensors and for a
// list of them. The function must give a single number; its gradients have the shapes of the points.

/// The gradient of `function` with respect to a list of tensors.
public func gradient<Failure: Error>(
  at points: [Tensor], of function: ([Tensor]) throws(Failure) -> Tensor
) throws(Failure) -> [Tensor] {
  try valueAndGradients(points, function).gradients
}

/// The value of `function` and its gradient with respect to a list of tensors.
public func valueWithGradient<Failure: Error>(
  at points: [Tensor], of function: ([Tensor]) throws(Failure) -> Tensor
) throws(Failure) -> (value: Tensor, gradient: [Tensor]) {
  let (value, gradients) = try valueAndGradients(points, function)
  return (value, gradients)
}

/// The gradient of `function` with respect to one tensor.
public func gradient<Failure: Error>(
  at a: Tensor,
  of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> Tensor {
  try valueWithGradient(at: a, of: function).gradient
}

/// The value of `function` and its gradient with respect to one tensor.
public func valueWithGradient<Failure: Error>(
  at a: Tensor,
  of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (value: Tensor, gradient: Tensor) {
  let (value, gradients) = try valueAndGradients([a]) { (inputs) throws(Failure) in
    try function(inputs[0])
  }
  return (value, gradients[0])
}

/// The gradient of `function` with respect to two tensors.
public func gradient<Failure: Error>(
  at a: Tensor, _ b: Tensor,
  of function: (Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (Tensor, Tensor) {
  try valueWithGradient(at: a, b, of: function).gradient
}

/// The value of `function` and its gradient with respect to two tensors.
public func valueWithGradient<Failure: Error>(
  at a: Tensor, _ b: Tensor,
  of function: (Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (value: Tensor, gradient: (Tensor, Tensor)) {
  let (value, gradients) = try valueAndGradients([a, b]) { (inputs) throws(Failure) in
    try function(inputs[0], inputs[1])
  }
  return (value, (gradients[0], gradients[1]))
}

/// The gradient of `function` with respect to three tensors.
public func gradient<Failure: Error>(
  at a: Tensor, _ b: Tensor, _ c: Tensor,
  of function: (Tensor, Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (Tensor, Tensor, Tensor) {
  try valueWithGradient(at: a, b, c, of: function).gradient
}

/// The value of `function` and its gradient with respect to three tensors.
public func valueWithGradient<Failure: Error>(
  at a: Tensor, _ b: Tensor, _ c: Tensor,
  of function: (Tensor, Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (value: Tensor, gradient: (Tensor, Tensor, Tensor)) {
  let (value, gradients) = try valueAndGradients([a, b, c]) { (inputs) throws(Failure) in
    try function(inputs[0], inputs[1], inputs[2])
  }
  return (value, (gradients[0], gradients[1], gradients[2]))
}

/// The gradient of `function` with respect to four tensors.
public func gradient<Failure: Error>(
  at a: Tensor, _ b: Tensor, _ c: Tensor, _ d: Tensor,
  of function: (Tensor, Tensor, Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (Tensor, Tensor, Tensor, Tensor) {
  try valueWithGradient(at: a, b, c, d, of: function).gradient
}

/// The value of `function` and its gradient with respect to four tensors.
public func valueWithGradient<Failure: Error>(
  at a: Tensor, _ b: Tensor, _ c: Tensor, _ d: Tensor,
  of function: (Tensor, Tensor, Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (value: Tensor, gradient: (Tensor, Tensor, Tensor, Tensor)) {
  let (value, gradients) = try valueAndGradients([a, b, c, d]) { (inputs) throws(Failure) in
    try function(inputs[0], inputs[1], inputs[2], inputs[3])
  }
  return (value, (gradients[0], gradients[1], gradients[2], gradients[3]))
}

/// The gradient of `function` with respect to five tensors.
public func gradient<Failure: Error>(
  at a: Tensor, _ b: Tensor, _ c: Tensor, _ d: Tensor, _ e: Tensor,
  of function: (Tensor, Tensor, Tensor, Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (Tensor, Tensor, Tensor, Tensor, Tensor) {
  try valueWithGradient(at: a, b, c, d, e, of: function).gradient
}

/// The value of `function` and its gradient with respect to five tensors.
public func valueWithGradient<Failure: Error>(
  at a: Tensor, _ b: Tensor, _ c: Tensor, _ d: Tensor, _ e: Tensor,
  of function: (Tensor, Tensor, Tensor, Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (value: Tensor, gradient: (Tensor, Tensor, Tensor, Tensor, Tensor)) {
  let (value, gradients) = try valueAndGradients([a, b, c, d, e]) { (inputs) throws(Failure) in
    try function(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4])
  }
  return (value, (gradients[0], gradients[1], gradients[2], gradients[3], gradients[4]))
}

/// The gradient of `function` with respect to six tensors.
public func gradient<Failure: Error>(
  at a: Tensor, _ b: Tensor, _ c: Tensor, _ d: Tensor, _ e: Tensor, _ f: Tensor,
  of function: (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor) {
  try valueWithGradient(at: a, b, c, d, e, f, of: function).gradient
}

/// The value of `function` and its gradient with respect to six tensors.
public func valueWithGradient<Failure: Error>(
  at a: Tensor, _ b: Tensor, _ c: Tensor, _ d: Tensor, _ e: Tensor, _ f: Tensor,
  of function: (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (value: Tensor, gradient: (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)) {
  let (value, gradients) = try valueAndGradients([a, b, c, d, e, f]) { (inputs) throws(Failure) in
    try function(inputs[0], inputs[1], inputs[2], inputs[3], inputs[4], inputs[5])
  }
  return (
    value, (gradients[0], gradients[1], gradients[2], gradients[3], gradients[4], gradients[5])
  )
}
