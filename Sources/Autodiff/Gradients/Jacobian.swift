// Derivatives of functions with many results, and second derivatives.

extension Checked {
  /// All derivatives of `function` at `point`, one backward pass an element of its result. The
  /// shape is that of the result followed by that of the point.
  ///
  /// The function may throw an error of its own; `failure` turns an error of the engine into one.
  public static func jacobian<Failure: Error>(
    at point: Tensor, of function: (Tensor) throws(Failure) -> Tensor,
    failure: (TensorError) -> Failure
  ) throws(Failure) -> Tensor {
    var recording: GradientRecording
    do { recording = try GradientRecording(at: [point]) } catch { throw failure(error) }
    let result = try function(recording.input(0))
    do {
      let shape = try Shape(result.shape + point.shape)
      let rows = try recording.rows(of: result)
      return rows.isEmpty
        ? try zeros(shape.sizes) : try reshaped(stack(rows.flattened()), to: shape)
    } catch { throw failure(error) }
  }

  /// The gradient of the sum of `vector` times `function` at `point`, element by element: the
  /// product of a row vector and the Jacobian by one backward pass. `vector` has the shape of the
  /// function's result, the product that of `point`.
  public static func vectorJacobianProduct<Failure: Error>(
    at point: Tensor, vector: Tensor, of function: (Tensor) throws(Failure) -> Tensor,
    failure: (TensorError) -> Failure
  ) throws(Failure) -> Tensor {
    try valueWithGradient(
      at: [point],
      of: { (points) throws(Failure) in
        let result = try function(points[0])
        do throws(TensorError) {
          return try weighted(result, vector)
        } catch {
          throw failure(error)
        }
      }, failure: failure
    ).gradients[0]
  }

  /// All second derivatives of `function`, which gives a single number, at `point`: the Jacobian
  /// of its gradient. The shape is that of the point twice.
  public static func hessian<Failure: Error>(
    at point: Tensor, of function: (Tensor) throws(Failure) -> Tensor,
    failure: (TensorError) -> Failure
  ) throws(Failure) -> Tensor {
    try jacobian(
      at: point,
      of: { (point) throws(Failure) in
        try valueWithGradient(
          at: [point], of: { (points) throws(Failure) in try function(points[0]) },
          failure: failure
        ).gradients[0]
      }, failure: failure)
  }

  /// The product of the Hessian of `function` at `point` and `vector`, which has the point's shape,
  /// as the gradient of a gradient times the vector: the Hessian itself is never made.
  public static func hessianVectorProduct<Failure: Error>(
    at point: Tensor, vector: Tensor, of function: (Tensor) throws(Failure) -> Tensor,
    failure: (TensorError) -> Failure
  ) throws(Failure) -> Tensor {
    try vectorJacobianProduct(
      at: point, vector: vector,
      of: { (point) throws(Failure) in
        try valueWithGradient(
          at: [point], of: { (points) throws(Failure) in try function(points[0]) },
          failure: failure
        ).gradients[0]
      }, failure: failure)
  }

  private static func weighted(_ result: Tensor, _ vector: Tensor) throws(TensorError) -> Tensor {
    guard result.dimensions == vector.dimensions else {
      throw .shapesDiffer(
        what: Wording(
          "the vector and the function's result", ro: "vectorul și rezultatul funcției"),
        vector.shape, result.shape)
    }
    return try sum(multiply(result, vector))
  }
}

extension [Tensor] {
  fileprivate func flattened() throws(TensorError) -> [Tensor] {
    var flat: [Tensor] = []
    for tensor in self { flat.append(try Checked.flattened(tensor)) }
    return flat
  }
}

/// All derivatives of `function` at `point`: the shape is that of the result followed by that of
/// the point.
public func jacobian<Failure: Error>(
  at point: Tensor, of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> Tensor {
  try Checked.jacobian(at: point, of: function, failure: { stop($0.message) })
}

/// The product of `vector`, which has the shape of the function's result, and the Jacobian at
/// `point`, by one backward pass.
public func vectorJacobianProduct<Failure: Error>(
  at point: Tensor, vector: Tensor, of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> Tensor {
  try Checked.vectorJacobianProduct(
    at: point, vector: vector, of: function, failure: { stop($0.message) })
}

/// All second derivatives of `function`, which gives a single number, at `point`.
public func hessian<Failure: Error>(
  at point: Tensor, of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> Tensor {
  try Checked.hessian(at: point, of: function, failure: { stop($0.message) })
}

/// The product of the Hessian of `function` at `point` and `vector`, which has the point's shape.
public func hessianVectorProduct<Failure: Error>(
  at point: Tensor, vector: Tensor, of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> Tensor {
  try Checked.hessianVectorProduct(
    at: point, vector: vector, of: function, failure: { stop($0.message) })
}
