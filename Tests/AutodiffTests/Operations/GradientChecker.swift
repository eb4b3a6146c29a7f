import Autodiff

/// The one checker that tries every operation, at first and second order.
///
/// A tensor result is projected on fixed weights to a single number, so that one comparison with
/// central differences sees all its entries; the gradient is projected again for the second order.
struct GradientChecker {
  let sample: Sample

  /// The result of the function on fixed weights.
  private func projection(_ points: [Tensor]) -> Tensor {
    let result = sample.function(points)
    var numbers = Numbers(seed: 101)
    return (result * numbers.tensor(result.shape, in: 0.5...1.5)).sum()
  }

  var firstOrder: GradientCheck { gradientCheck(at: sample.points, of: projection) }

  var secondOrder: GradientCheck {
    gradientCheck(at: sample.points) { (points) -> Tensor in
      var numbers = Numbers(seed: 103)
      var sum = Tensor(0)
      for gradient in gradient(at: points, of: projection) {
        sum += (gradient * numbers.tensor(gradient.shape, in: 0.5...1.5)).sum()
      }
      return sum
    }
  }
}
