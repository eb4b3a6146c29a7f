/// How a derivative is approximated by a difference.
public enum DifferenceMethod: Equatable, Sendable {
  /// (f(x + h) − f(x)) / h; the error falls with h.
  case forward
  /// (f(x + h) − f(x − h)) / 2h; the error falls with h².
  case central
}

extension DifferenceMethod: CustomStringConvertible {
  /// The name of the case, as lessons write it after the point.
  public var description: String { self == .forward ? "forward" : "central" }
}

extension Checked {
  /// The step that is used when none is given: near the cube root of the unit roundoff, where the
  /// errors of a central difference and of rounding are about the same.
  public static let defaultStep = 1e-5

  /// The gradient of `function` by differences, one element at a time, with respect to each of
  /// `points`: slow, approximate, and easy to write, which is what it is for.
  ///
  /// The function may throw an error of its own; `failure` turns an error of the engine into one.
  public static func numericalGradient<Failure: Error>(
    at points: [Tensor], step: Double = defaultStep, method: DifferenceMethod = .central,
    of function: ([Tensor]) throws(Failure) -> Tensor, failure: (TensorError) -> Failure
  ) throws(Failure) -> [Tensor] {
    guard step > 0, step.isFinite else { throw failure(.stepNotPositive(step)) }
    func value(_ points: [Tensor]) throws(Failure) -> Double {
      try singleNumber(function(points), failure)
    }
    var points = points.map { $0.copied }
    let center = method == .forward ? try value(points) : 0
    var gradients: [Tensor] = []
    for index in points.indices {
      let point = points[index]
      let gradient = Tensor(zerosLike: point)
      for place in 0..<point.count {
        points[index] = point.moved(at: place, by: step)
        let above = try value(points)
        if method == .forward {
          gradient.elements[place] = (above - center) / step
        } else {
          points[index] = point.moved(at: place, by: -step)
          gradient.elements[place] = (above - (try value(points))) / (2 * step)
        }
      }
      points[index] = point
      gradients.append(gradient)
    }
    return gradients
  }
}

/// The one element of what a function gave, of which a derivative is wanted.
func singleNumber<Failure: Error>(_ result: Tensor, _ failure: (TensorError) -> Failure)
  throws(Failure) -> Double
{
  guard result.count == 1 else { throw failure(.gradientOfManyNumbers(result.shape)) }
  return withExtendedLifetime(result) { result.elements[0] }
}

extension Tensor {
  /// A copy with one element changed.
  func moved(at place: Int, by step: Double) -> Tensor {
    let copy = Tensor(storage: .makePlain(dimensions))
    copy.fill(from: self)
    copy.elements[place] += step
    return copy
  }
}

/// The gradient of `function` at `point` by differences, one element at a time.
public func numericalGradient<Failure: Error>(
  at point: Tensor, step: Double = Checked.defaultStep, method: DifferenceMethod = .central,
  of function: (Tensor) throws(Failure) -> Tensor
) throws(Failure) -> Tensor {
  try Checked.numericalGradient(
    at: [point], step: step, method: method,
    of: { (points) throws(Failure) in try function(points[0]) }, failure: { stop($0.message) })[0]
}

/// The gradients of `function` at `points` by differences, one element at a time.
public func numericalGradient<Failure: Error>(
  at points: [Tensor], step: Double = Checked.defaultStep, method: DifferenceMethod = .central,
  of function: ([Tensor]) throws(Failure) -> Tensor
) throws(Failure) -> [Tensor] {
  try Checked.numericalGradient(
    at: points, step: step, method: method, of: function, failure: { stop($0.message) })
}
