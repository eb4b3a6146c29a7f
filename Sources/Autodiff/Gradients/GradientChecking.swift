extension Checked {
  /// Compares the gradients of `function` at `points` by rules and by central differences.
  ///
  /// The function may throw an error of its own; `failure` turns an error of the engine into one.
  public static func gradientCheck<Failure: Error>(
    at points: [Tensor], step: Double = defaultStep,
    of function: ([Tensor]) throws(Failure) -> Tensor, failure: (TensorError) -> Failure
  ) throws(Failure) -> GradientCheck {
    guard step > 0, step.isFinite else { throw failure(.stepNotPositive(step)) }
    var points = points.map { $0.copied }
    let (center, analytic) = try valueWithGradient(at: points, of: function, failure: failure)
    let middle = try singleNumber(center, failure)
    var entries: [GradientCheck.Entry] = []
    for parameter in points.indices {
      let point = points[parameter]
      let rules = analytic[parameter].values
      for place in rules.indices {
        let slopes = try OneSidedSlopes(around: middle, step: step) {
          (distance) throws(Failure) in
          points[parameter] = point.moved(at: place, by: distance)
          return try singleNumber(function(points), failure)
        }
        entries.append(
          GradientCheck.Entry(
            parameter: parameter, index: point.index(of: place), numerical: slopes.central,
            analytic: rules[place], slopeBelow: slopes.below, slopeAbove: slopes.above,
            isAtKink: slopes.isAtKink))
      }
      points[parameter] = point
    }
    return GradientCheck(entries: entries)
  }
}

/// The slopes of a function of one number on both sides of a point.
private struct OneSidedSlopes {
  var below: Double
  var above: Double
  /// The central difference.
  let central: Double
  private(set) var isAtKink = false

  /// `value` gives the function at a distance from the point, where it is `center`.
  init<Failure: Error>(
    around center: Double, step: Double, _ value: (Double) throws(Failure) -> Double
  ) throws(Failure) {
    func slopes(_ step: Double) throws(Failure) -> (below: Double, above: Double) {
      let (before, after) = (try value(-step), try value(step))
      return ((center - before) / step, (after - center) / step)
    }
    let whole = try slopes(step)
    (below, above) = whole
    central = (below + above) / 2
    // Where the function is smooth, the slopes differ by about h f″, which is small beside the
    // slopes themselves; only where it is not are smaller steps worth their time.
    let gap = (above - below).magnitude
    guard gap > 1e-3 * Swift.max(below.magnitude, above.magnitude, 1e-3), gap.isFinite else {
      return
    }
    // With half the step the gap halves if the function is smooth; near a kink it does something
    // else, with this step or the next.
    let (half, quarter) = (try slopes(step / 2), try slopes(step / 4))
    let halfGap: Double = (half.above - half.below).magnitude
    let quarterGap: Double = (quarter.above - quarter.below).magnitude
    isAtKink = !(isAboutHalf(halfGap, of: gap) && isAboutHalf(quarterGap, of: halfGap))
    guard isAtKink else { return }
    // The error of a one-sided slope falls with h: half the step twice, less the whole, has none.
    (below, above) = (
      2 * quarter.below - half.below, 2 * quarter.above - half.above
    )
  }
}

private func isAboutHalf(_ part: Double, of whole: Double) -> Bool {
  !(part < 0.3 * whole || part > 0.7 * whole)
}

/// Compares the gradient of `function` at `point` by rules and by central differences.
public func gradientCheck<Failure: Error>(
  at point: Tensor, step: Double = Checked.defaultStep,
  of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> GradientCheck {
  try gradientCheck(at: [point], step: step) { (points) throws(Failure) in
    try function(points[0])
  }
}

/// Compares the gradients of `function` at `points` by rules and by central differences.
public func gradientCheck<Failure: Error>(
  at points: [Tensor], step: Double = Checked.defaultStep,
  of function: ([Tensor]) throws(Failure) -> Tensor
) throws(Failure) -> GradientCheck {
  try Checked.gradientCheck(
    at: points, step: step, of: function, failure: { stop($0.message) })
}
