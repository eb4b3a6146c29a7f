@testable import Autodiff

// For every operation the uses that the checker tries, on points away from kinks and ties.

extension Operation {
  /// None only for leaves, which have no rule.
  var samples: [Sample] {
    switch self {
    case .constant, .variable: []
    case .add: Operation.broadcasting { $0 + $1 }
    case .subtract: Operation.broadcasting { $0 - $1 }
    case .multiply: Operation.broadcasting { $0 * $1 }
    case .divide: Operation.broadcasting { $0 / $1 }
    case .power: Operation.broadcasting { pow($0, $1) } + Operation.powers
    case .maximum: Operation.broadcasting { Autodiff.max($0, $1) }
    case .minimum: Operation.broadcasting { Autodiff.min($0, $1) }
    case .identity: Operation.elementwise { copied($0) }
    case .negate: Operation.elementwise { -$0 }
    case .exp: Operation.elementwise { Autodiff.exp($0) }
    case .log: Operation.elementwise(in: 0.3...3) { Autodiff.log($0) }
    case .sqrt: Operation.elementwise(in: 0.3...3) { Autodiff.sqrt($0) }
    case .sin: Operation.elementwise { Autodiff.sin($0) }
    case .cos: Operation.elementwise { Autodiff.cos($0) }
    case .tanh: Operation.elementwise { Autodiff.tanh($0) }
    case .abs: Operation.elementwise { Autodiff.abs($0) }
    case .sign: Operation.elementwise { Autodiff.sign($0) }
    case .relu: Operation.elementwise { Autodiff.relu($0) }
    case .sigmoid: Operation.elementwise { Autodiff.sigmoid($0) }
    case .softplus: Operation.elementwise { Autodiff.softplus($0) }
    case .erf: Operation.elementwise { Autodiff.erf($0) }
    case .gelu: Operation.elementwise { Autodiff.gelu($0) }
    case .leakyRelu: Operation.leakyRelus
    case .clip: Operation.elementwise { Autodiff.clip($0, min: -0.5, max: 0.8) }
    case .select: Operation.selections
    case .sum:
      Operation.reducing {
        $0.sum()
      } along: {
        $0.sum(axis: $1, keepingDimensions: $2)
      }
    case .mean:
      Operation.reducing {
        $0.mean()
      } along: {
        $0.mean(axis: $1, keepingDimensions: $2)
      }
    case .max:
      Operation.reducing {
        $0.max()
      } along: {
        $0.max(axis: $1, keepingDimensions: $2)
      }
    case .min:
      Operation.reducing {
        $0.min()
      } along: {
        $0.min(axis: $1, keepingDimensions: $2)
      }
    case .norm: Operation.norms
    case .standardDeviation: Operation.deviations
    case .softmax: Operation.alongAxes { Autodiff.softmax($0, axis: $1) }
    case .logSoftmax: Operation.alongAxes { Autodiff.logSoftmax($0, axis: $1) }
    case .logSumExp: Operation.alongAxes { Autodiff.logSumExp($0, axis: $1) }
    case .matmul: Operation.products
    case .conv2d, .conv2dInput, .conv2dWeights: Operation.convolutions(for: self)
    case .maxPool2d, .unpooled: Operation.poolings
    default: shapeSamples
    }
  }

  private var shapeSamples: [Sample] {
    switch self {
    case .broadcast:
      [
        sample([3]) { $0.broadcast(to: [2, 3]) }, sample([]) { $0.broadcast(to: [2, 1, 2]) },
        sample([2, 1, 3]) { $0.broadcast(to: [2, 4, 3]) },
      ]
    case .summed:
      [
        sample([2, 3]) { $0.summed(to: [3]) }, sample([2, 3, 2]) { $0.summed(to: [2, 1, 2]) },
        sample([2, 2]) { $0.summed(to: []) },
      ]
    case .reshaped:
      [
        sample([2, 3]) { $0.reshaped(to: [3, 2]) }, sample([2, 3]) { $0.flattened() },
        sample([3]) { $0.expanded(axis: 1) },
      ]
    case .transposed:
      [
        sample([2, 3]) { $0.transposed() }, sample([2, 3, 4]) { $0.transposed() },
        sample([3]) { $0.transposed() },
      ]
    case .slice:
      [
        sample([3]) { $0[1] }, sample([3, 4]) { $0[1..<3, 2] }, sample([3, 4]) { $0[.all, 1...2] },
        sample([2, 3, 2]) { $0[1, ..<2] }, sample([2, 2, 2, 2]) { $0[0, 1, .all, 1] },
      ]
    case .embed: [sample([2]) { embedded($0) }]
    case .gather:
      [
        sample([3, 4]) { $0.gather([1, 0, 3], axis: 1) },
        sample([3, 2]) { $0.gather([2, 2], axis: 0) },
        sample([2, 3, 2]) { $0.gather([0, 2, 1, 1], axis: 1) },
      ]
    case .scatter: [sample([3]) { scattered($0) }]
    case .concatenate:
      [
        sample([2, 2], [3, 2]) { Autodiff.concatenate([$0, $1]) },
        sample([2, 1], [2, 3]) { Autodiff.concatenate([$0, $1, $0], axis: 1) },
      ]
    case .stack:
      [
        sample([2, 2], [2, 2]) { Autodiff.stack([$0, $1]) },
        sample([3], [3]) { Autodiff.stack([$0, $1], axis: 1) },
        sample([], []) { [$0, $1, $0] },
      ]
    default: []
    }
  }

  private func sample(_ shape: [Int], _ function: @escaping (Tensor) -> Tensor) -> Sample {
    var numbers = Numbers(seed: 7)
    return Sample("\(shape)", [numbers.tensor(shape)]) { function($0[0]) }
  }

  private func sample(
    _ a: [Int], _ b: [Int], _ function: @escaping (Tensor, Tensor) -> Tensor
  ) -> Sample {
    var numbers = Numbers(seed: 8)
    return Sample("\(a) \(b)", [numbers.tensor(a), numbers.tensor(b)]) { function($0[0], $0[1]) }
  }
}

private func copied(_ x: Tensor) -> Tensor { orStop(try Checked.identity(of: x)) }

/// One entry of each row of a 3 × 4 matrix.
private func scattered(_ x: Tensor) -> Tensor {
  orStop(try Checked.scatter(x, [1, 0, 3], axis: 1, in: Shape([3, 4])))
}

/// Rows 1 and 2 of column 2 of a 3 × 4 matrix.
private func embedded(_ x: Tensor) -> Tensor {
  let whole = orStop(try Shape([3, 4]))
  let block = orStop(try TensorBlock([.range(lower: 1, upper: 3), .at(2)], of: whole))
  return orStop(try Checked.embed(x, block, in: whole))
}
