@testable import Autodiff

// Samples that several operations share.

extension Operation {
  /// Equal shapes, a number on either side, a row against a matrix, a column against a row, and
  /// one operand that is a constant.
  static func broadcasting(_ function: @escaping (Tensor, Tensor) -> Tensor) -> [Sample] {
    let shapes: [([Int], [Int])] = [
      ([], []), ([3], [3]), ([2, 3], []), ([], [2, 3]), ([2, 3], [3]), ([2, 1], [3]),
      ([2, 1, 2], [3, 1]), ([1, 2, 1, 2], [3, 1, 2, 1]),
    ]
    var numbers = Numbers(seed: 3)
    var samples = shapes.map { (a, b) in
      Sample("\(a) \(b)", [numbers.tensor(a, in: 0.4...2), numbers.tensor(b, in: 0.5...1.9)]) {
        function($0[0], $0[1])
      }
    }
    let constant = numbers.tensor([2, 3], in: 0.5...2)
    let point = [numbers.tensor([3], in: 0.5...2)]
    samples.append(Sample("constant on the right", point) { function($0[0], constant) })
    samples.append(Sample("constant on the left", point) { function(constant, $0[0]) })
    samples.append(Sample("the same twice", point) { function($0[0], $0[0] * 1.5) })
    return samples
  }

  /// Exponents as numbers, negative bases, and 0 where the power is smooth.
  static var powers: [Sample] {
    let points: Tensor = [-1.5, 0.7, 2]
    return [
      Sample("square", [points]) { pow($0[0], 2) }, Sample("cube", [points]) { pow($0[0], 3) },
      Sample("to the 0", [points]) { pow($0[0], 0) },
      Sample("inverse", [points]) { pow($0[0], -1) },
      Sample("cube at 0", [[0, 1]]) { pow($0[0], 3) },
    ]
  }

  static func elementwise(
    in range: ClosedRange<Double> = -2...2, _ function: @escaping (Tensor) -> Tensor
  ) -> [Sample] {
    var numbers = Numbers(seed: 5)
    return [[], [4], [2, 3], [2, 1, 2, 2]].map { shape in
      Sample("\(shape)", [numbers.tensor(shape, in: range)]) { function($0[0]) }
    }
  }

  static func reducing(
    _ all: @escaping (Tensor) -> Tensor,
    along: @escaping (Tensor, Int, Bool) -> Tensor
  ) -> [Sample] {
    var numbers = Numbers(seed: 11)
    var samples = [[], [4], [2, 3], [2, 2, 2, 2]].map { shape in
      Sample("all of \(shape)", [numbers.tensor(shape)]) { all($0[0]) }
    }
    for (shape, axis) in [([4], 0), ([2, 3], 0), ([2, 3], 1), ([2, 3, 2], 1)] {
      for keeps in [false, true] {
        samples.append(
          Sample("axis \(axis) of \(shape), keeping: \(keeps)", [numbers.tensor(shape)]) {
            along($0[0], axis, keeps)
          })
      }
    }
    return samples
  }

  static func alongAxes(_ function: @escaping (Tensor, Int) -> Tensor) -> [Sample] {
    var numbers = Numbers(seed: 13)
    return [([4], 0), ([2, 3], 0), ([2, 3], 1), ([2, 3, 2], 1)].map { (shape, axis) in
      Sample("axis \(axis) of \(shape)", [numbers.tensor(shape)]) { function($0[0], axis) }
    }
  }

  static var products: [Sample] {
    let shapes: [([Int], [Int])] = [
      ([3], [3]), ([2, 3], [3]), ([3], [3, 2]), ([2, 3], [3, 4]), ([1, 1], [1, 1]),
    ]
    var numbers = Numbers(seed: 17)
    return shapes.map { (a, b) in
      Sample("\(a) \(b)", [numbers.tensor(a), numbers.tensor(b)]) { $0[0] • $0[1] }
    }
  }
}
