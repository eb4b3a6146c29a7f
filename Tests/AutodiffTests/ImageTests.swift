import Testing

@testable import Autodiff

/// Convolution and pooling against results worked out by hand.
@Suite struct ImageTests {
  private let image = Tensor(from: 1, through: 9, count: 9).reshaped(to: [1, 1, 3, 3])
  private let difference = Tensor([1, 0, 0, -1]).reshaped(to: [1, 1, 2, 2])

  @Test func convolutionIsACorrelation() {
    #expect(conv2d(image, difference)[0, 0] == [[-4, -4], [-4, -4]])
    #expect(
      conv2d(image, difference, padding: 1)[0, 0] == [
        [-1, -2, -3, 0], [-4, -4, -4, 3], [-7, -4, -4, 6], [0, 7, 8, 9],
      ])
    #expect(conv2d(image, difference, stride: 2, padding: 1)[0, 0] == [[-1, -3], [-7, -4]])
  }

  @Test func channelsAreSummedAndNewOnesMade() {
    let images = concatenate([image, 10 * image], axis: 1)
    let weights = Tensor([1, 1, 0, 2]).reshaped(to: [2, 2, 1, 1])
    let result = conv2d(images, weights)
    #expect(result.shape == [1, 2, 3, 3])
    #expect(result[0, 0] == 11 * image[0, 0])
    #expect(result[0, 1] == 20 * image[0, 0])
  }

  @Test func pooling() {
    let pooled = maxPool2d(image, size: 2, stride: 1)
    #expect(pooled[0, 0] == [[5, 6], [8, 9]])
    #expect(maxPool2d(image, size: 2).shape == [1, 1, 1, 1])
    #expect(
      gradient(at: Tensor(ones: [2, 2])) { maxPool2d($0, size: 2).sum() } == [[1, 0], [0, 0]])
  }

  @Test func whatDoesNotFitIsRefused() {
    #expect(throws: TensorError.shapesDoNotConvolve([3, 3], [1, 1, 2, 2])) {
      try Checked.conv2d(image[0, 0], difference)
    }
    #expect(throws: TensorError.windowDoesNotFit([4, 1], [3, 3])) {
      try Checked.conv2d(image, Tensor(zeros: [1, 1, 4, 1]))
    }
    #expect(throws: TensorError.windowMoves(stride: 0, padding: 0)) {
      try Checked.conv2d(image, difference, stride: 0)
    }
    #expect(throws: TensorError.windowDoesNotFit([0, 0], [3, 3])) {
      try Checked.maxPool2d(image, size: 0, stride: 1)
    }
    #expect(throws: TensorError.windowDoesNotFit([1, 1], [3])) {
      try Checked.maxPool2d([1, 2, 3], size: 1)
    }
  }
}

/// Functions with kinks, at their kinks.
@Suite struct ChoosingTests {
  @Test func leaky() {
    #expect(leakyRelu([-2, 0, 3], slope: 0.5) == [-1, 0, 3])
    #expect(gradient(at: [-2, 0, 3] as Tensor) { leakyRelu($0).sum() } == [0.01, 0.01, 1])
  }

  @Test func geluByTheErrorFunction() {
    // x (1 + erf(x / √2)) / 2, as Python computes it.
    let expected: Tensor = [-0.15865525393145707, 0, 0.8413447460685429, 1.9544997361036416]
    #expect(abs(gelu([-1, 0, 1, 2]) - expected).max().item < 1e-15)
  }

  @Test func clipped() {
    #expect(clip([-2, 0.5, 3], min: -1, max: 1) == [-1, 0.5, 1])
    #expect(
      gradient(at: [-2, -1, 0, 3] as Tensor) { clip($0, min: -1, max: 1).sum() } == [0, 1, 1, 0])
    #expect(clip(Tensor(.nan), min: 0, max: 1).item.isNaN)
    #expect(throws: TensorError.boundsInWrongOrder(1, 0)) { try Checked.clip(1, min: 1, max: 0) }
  }

  @Test func selected() {
    let x: Tensor = [-1, 0, 4]
    #expect(select(x .> 0, sqrt(x), 0) == [0, 0, 2])
    #expect(select([1, 0] as Tensor, [[1], [2]], 7.0) == [[1, 7], [2, 7]])
    #expect(throws: TensorError.shapesDoNotBroadcast(.select, [2], [3], axis: 0)) {
      try Checked.select([1, 0], x, 0)
    }
  }

  @Test func binaryCrossEntropies() {
    let p: Tensor = [0.25, 0.9]
    let each = binaryCrossEntropy(p, [1, 0], reduction: .none)
    #expect(abs(each + log([0.25, 0.1] as Tensor)).max().item < 1e-15)
    #expect(abs(binaryCrossEntropy([0, 1], [1, 1]) - 50).item < 1e-12)
    #expect(gradient(at: [0, 1] as Tensor) { binaryCrossEntropy($0, [1, 1]) } == [0, -0.5])
    #expect(throws: TensorError.noProbability(1.5, position: 1)) {
      try Checked.binaryCrossEntropy([0, 1.5], [0, 1])
    }
    #expect(throws: TensorError.labelOutOfRange(label: 2, position: 0, classes: 2)) {
      try Checked.binaryCrossEntropy([0], [2])
    }
  }
}
