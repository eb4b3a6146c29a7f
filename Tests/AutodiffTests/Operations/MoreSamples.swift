@testable import Autodiff

// Samples of operations with windows, and of those that choose.

extension Operation {
  /// Strides, padding, a window as large as the image, and columns that no window reaches. Beside
  /// `conv2d` itself the share of one side, so that the operations of its rules have samples.
  static func convolutions(for operation: Operation) -> [Sample] {
    let cases: [(images: [Int], weights: [Int], stride: Int, padding: Int)] = [
      ([1, 1, 3, 3], [1, 1, 2, 2], 1, 0), ([2, 2, 3, 4], [3, 2, 2, 3], 1, 1),
      ([1, 2, 5, 4], [1, 2, 2, 2], 3, 0), ([1, 1, 2, 2], [2, 1, 2, 2], 2, 2),
    ]
    var numbers = Numbers(seed: 29)
    return cases.map { (images, weights, stride, padding) in
      let points = [numbers.tensor(images), numbers.tensor(weights)]
      return Sample("\(images) \(weights) by \(stride), padding \(padding)", points) { points in
        func result(_ x: Tensor, _ w: Tensor) -> Tensor {
          Autodiff.conv2d(x, w, stride: stride, padding: padding)
        }
        switch operation {
        case .conv2dInput:
          return gradient(at: points[0]) { result($0, points[1]).squared().sum() }
        case .conv2dWeights:
          return gradient(at: points[1]) { result(points[0], $0).squared().sum() }
        default: return result(points[0], points[1])
        }
      }
    }
  }

  /// Windows side by side, overlapping, and with a rest; for `unpooled` through their gradient.
  static var poolings: [Sample] {
    let cases: [(images: [Int], size: Int, stride: Int)] = [
      ([4, 4], 2, 2), ([1, 2, 3, 4], 2, 1), ([2, 1, 5, 5], 2, 3), ([3, 2, 2], 1, 1),
    ]
    var numbers = Numbers(seed: 31)
    return cases.map { (images, size, stride) in
      Sample("\(images), \(size) by \(stride)", [numbers.tensor(images)]) { points in
        gradient(at: points[0]) {
          Autodiff.maxPool2d($0, size: size, stride: stride).squared().sum()
        }
      }
    }
  }

  static var selections: [Sample] {
    var numbers = Numbers(seed: 37)
    let shapes: [([Int], [Int], [Int])] = [
      ([2, 3], [2, 3], [2, 3]), ([3], [2, 3], []), ([2, 1], [3], [2, 3]),
      ([2, 1, 2, 1], [1, 2, 1, 3], [2, 3]),
    ]
    return shapes.map { (mask, a, b) in
      let mask = numbers.tensor(mask) .> 0
      return Sample("\(mask.shape) \(a) \(b)", [numbers.tensor(a), numbers.tensor(b)]) {
        Autodiff.select(mask, $0[0], $0[1])
      }
    }
  }

  /// A slope as a number, and one for each column that is itself asked for.
  static var leakyRelus: [Sample] {
    var numbers = Numbers(seed: 41)
    let points = [numbers.tensor([3, 2]), numbers.tensor([2])]
    let byColumn = Sample("slope by column", points) { prelu($0[0], $0[1]) }
    return elementwise { Autodiff.leakyRelu($0, slope: 0.1) } + [byColumn]
  }

  static var norms: [Sample] {
    reducing {
      $0.norm()
    } along: {
      $0.norm(axis: $1, keepingDimensions: $2)
    }
  }

  /// Of more than one element, since the deviation of one is 0 for every value.
  static var deviations: [Sample] {
    var numbers = Numbers(seed: 47)
    var samples = [[4], [2, 3], [2, 2, 2, 2]].map { shape in
      Sample("all of \(shape)", [numbers.tensor(shape)]) { $0[0].standardDeviation() }
    }
    for (shape, axis) in [([4], 0), ([2, 3], 0), ([2, 3], 1), ([2, 3, 2], 1)] {
      for keeps in [false, true] {
        samples.append(
          Sample("axis \(axis) of \(shape), keeping: \(keeps)", [numbers.tensor(shape)]) {
            $0[0].standardDeviation(axis: axis, keepingDimensions: keeps)
          })
      }
    }
    return samples
  }
}

extension Tensor {
  fileprivate func squared() -> Tensor { self * self }
}

private func prelu(_ x: Tensor, _ slope: Tensor) -> Tensor {
  orStop(try Checked.leakyRelu(x, slope: slope))
}
