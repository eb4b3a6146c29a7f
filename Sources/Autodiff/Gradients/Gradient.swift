// The gradient as a function of a function: `gradient(at: W) { W in … }`.

extension Checked {
  /// The value of `function` at `points` and its gradients with respect to each of them.
  ///
  /// The function may throw an error of its own; `failure` turns an error of the engine into one.
  public static func valueWithGradient<Failure: Error>(
    at points: [Tensor], of function: ([Tensor]) throws(Failure) -> Tensor,
    failure: (TensorError) -> Failure
  ) throws(Failure) -> (value: Tensor, gradients: [Tensor]) {
    var recording: GradientRecording
    do { recording = try GradientRecording(at: points) } catch { throw failure(error) }
    let value: Tensor
    do {
      let result = try function(points.indices.map { recording.input($0) })
      do throws(TensorError) { try recording.finish(result) } catch { throw failure(error) }
      value = recording.value(of: result)
    }
    let gradients = points.indices.map { recording.gradient($0) }
    recording.end()
    return (value, gradients)
  }
}

/// The value of `function` and its gradients, of any number of tensors: what the functions below
/// are written with.
func valueAndGradients<Failure: Error>(
  _ points: [Tensor], _ function: ([Tensor]) throws(Failure) -> Tensor
) throws(Failure) -> (value: Tensor, gradients: [Tensor]) {
  try Checked.valueWithGradient(at: points, of: function, failure: { stop($0.message) })
}
