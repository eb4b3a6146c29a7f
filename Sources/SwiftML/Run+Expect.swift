public import Autodiff

extension Run {
  /// How far two numbers may lie apart in `expect` when nothing else is said.
  public static let defaultTolerance = 1e-9

  /// Claims that `actual` is `expected`, each element to within `tolerance`. Shapes must be the
  /// same; of single numbers only the number counts.
  public func expect(
    _ actual: Tensor, _ expected: Tensor, within tolerance: Double = defaultTolerance
  ) throws(Failure) {
    guard actual.shape == expected.shape || actual.count == 1 && expected.count == 1 else {
      throw Failure(
        Wording(
          "expected the shape \(shapeText(expected.shape)), got \(shapeText(actual.shape))",
          ro: "se aștepta forma \(shapeText(expected.shape)), este \(shapeText(actual.shape))"))
    }
    let (actualValues, expectedValues) = (actual.values, expected.values)
    let wrong = actualValues.indices.filter {
      !isNear(actualValues[$0], expectedValues[$0], tolerance)
    }
    guard let first = wrong.first else { return }
    let comparison = difference(actualValues[first], expectedValues[first], tolerance)
    guard actual.count > 1 else { throw Failure(comparison) }
    let index = shapeText(actual.index(of: first))
    throw Failure(
      Wording(
        "at index \(index) \(comparison.english); "
          + "\(wrong.count) of \(actual.count) elements differ",
        ro: "la indicele \(index) \(comparison.romanian); "
          + "diferă \(wrong.count) din \(actual.count) elemente"))
  }

  /// Claims that `actual` is `expected` to within `tolerance`.
  public func expect(
    _ actual: Double, _ expected: Double, within tolerance: Double = defaultTolerance
  ) throws(Failure) {
    guard isNear(actual, expected, tolerance) else {
      throw Failure(difference(actual, expected, tolerance))
    }
  }

  /// Claims that a condition holds.
  public func expect(_ condition: Bool) throws(Failure) {
    guard condition else {
      throw Failure(Wording("expected true, got false", ro: "se aștepta true, este false"))
    }
  }

  /// Equal infinities are near; NaN is near nothing.
  private func isNear(_ a: Double, _ b: Double, _ tolerance: Double) -> Bool {
    a == b || (a - b).magnitude <= tolerance
  }

  private func difference(_ actual: Double, _ expected: Double, _ tolerance: Double) -> Wording {
    let (wanted, got) = (numberText(expected), numberText(actual))
    let difference = numberText((actual - expected).magnitude)
    return Wording(
      "expected \(wanted), got \(got): the difference \(difference) is more than the tolerance "
        + "\(tolerance)",
      ro: "se aștepta \(wanted), este \(got): diferența \(difference) depășește toleranța "
        + "\(tolerance)")
  }
}
