extension Checked {
  /// Moves a point from `start` by an optimizer, along the gradient of `function`, until the sum of
  /// the absolute changes of one step is at most `goal`, or `maximumSteps` were made.
  ///
  /// Gives the last point, the value there, the number of steps, and all points, `start` the first.
  /// The function may throw an error of its own; `failure` turns an error of the engine into one,
  /// among them a point that is no longer finite.
  public static func minimize<Rule: Optimizer, Failure: Error>(
    from start: Tensor, using optimizer: Rule, goal: Double = 1e-6, maximumSteps: Int = 10_000,
    of function: (Tensor) throws(Failure) -> Tensor, failure: (TensorError) -> Failure
  ) throws(Failure) -> (minimum: Tensor, value: Double, steps: Int, path: [Tensor]) {
    var (optimizer, point, steps) = (optimizer, start.copied, 0)
    var path = [point]
    while steps < maximumSteps {
      let gradient = try valueWithGradient(
        at: [point], of: { (points) throws(Failure) in try function(points[0]) },
        failure: failure
      ).gradients[0]
      let before = point
      do { try update(&optimizer, &point, along: gradient) } catch { throw failure(error) }
      steps += 1
      path.append(point)
      let change = zip(point.values, before.values).reduce(0) { $0 + ($1.0 - $1.1).magnitude }
      guard change.isFinite else { throw failure(.diverged(step: steps)) }
      if change <= goal { break }
    }
    let value = try function(point)
    do { return (point, try item(value), steps, path) } catch { throw failure(error) }
  }
}

/// Moves a point from `start` by an optimizer, along the gradient of `function`, until the sum of
/// the absolute changes of one step is at most `goal`, or `maximumSteps` were made: the last point,
/// the value there, the number of steps, and all points, `start` the first.
public func minimize<Rule: Optimizer, Failure: Error>(
  from start: Tensor, using optimizer: Rule, goal: Double = 1e-6, maximumSteps: Int = 10_000,
  of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> (minimum: Tensor, value: Double, steps: Int, path: [Tensor]) {
  try Checked.minimize(
    from: start, using: optimizer, goal: goal, maximumSteps: maximumSteps, of: function,
    failure: { stop($0.message) })
}
