// The loops of convolutions.

/// The sizes of a convolution, and of the shapes that take part.
struct ConvolutionSizes {
  let images: Shape
  let weights: Shape
  let results: Shape
  let stride: Int
  let padding: Int

  /// Throws where images and weights do not fit.
  init(_ images: Shape, _ weights: Shape, stride: Int, padding: Int) throws(TensorError) {
    guard images.rank == 4, weights.rank == 4, images[1] == weights[1] else {
      throw .shapesDoNotConvolve(images.sizes, weights.sizes)
    }
    guard stride > 0, padding >= 0, padding <= Shape.maximumCount, stride <= Shape.maximumCount
    else { throw .windowMoves(stride: stride, padding: padding) }
    let (rows, columns) = (images[2] + 2 * padding, images[3] + 2 * padding)
    guard weights[2] > 0, weights[2] <= rows, weights[3] > 0, weights[3] <= columns else {
      throw .windowDoesNotFit([weights[2], weights[3]], [rows, columns])
    }
    (self.images, self.weights, self.stride, self.padding) = (images, weights, stride, padding)
    results = try Shape([
      images[0], weights[0], (rows - weights[2]) / stride + 1, (columns - weights[3]) / stride + 1,
    ])
  }

  /// Calls `body` with all rows of images and results that meet in a weight; zeros around the images
  /// are left out. Weights in the outer loops, so that what is left runs along rows.
  @inline(__always)
  func forEachRow(_ x: Tensor, _ w: Tensor, _ y: Tensor, _ body: (ConvolutionRow) -> Void) {
    withExtendedLifetime((x, w, y)) {
      let (image, weight, result) = (x.elements, w.elements, y.elements)
      let (xs, ws, ys) = (images.strides, weights.strides, results.strides)
      forEachWeight { (new, channel, row, column) in
        let factor = weight + (new * ws[0] + channel * ws[1] + row * ws[2] + column)
        let (rows, columns) = (inside(2, row), inside(3, column))
        for example in 0..<images[0] {
          for target in rows {
            let source = target * stride + row - padding
            let from = image + (example * xs[0] + channel * xs[1] + source * xs[2])
            let into = result + (example * ys[0] + new * ys[1] + target * ys[2])
            let first = columns.lowerBound
            body(
              ConvolutionRow(
                image: from + (first * stride + column - padding), stride: stride, weight: factor,
                result: into + first, count: columns.count))
          }
        }
      }
    }
  }

  @inline(__always)
  private func forEachWeight(_ body: (Int, Int, Int, Int) -> Void) {
    for new in 0..<weights[0] {
      for channel in 0..<weights[1] {
        for row in 0..<weights[2] {
          for column in 0..<weights[3] { body(new, channel, row, column) }
        }
      }
    }
  }

  /// The results along `axis` for which entry `entry` of the window lies on the image, not in the
  /// zeros around it.
  private func inside(_ axis: Int, _ entry: Int) -> Range<Int> {
    let before = Swift.max(0, padding - entry)
    let first = (before + stride - 1) / stride
    let last = images[axis] - 1 + padding - entry
    let end = last < 0 ? 0 : Swift.min(results[axis], last / stride + 1)
    return Swift.min(first, end)..<end
  }
}

/// A piece of a row of an image, every `stride`-th element of it, and the results that it has a part
/// in by one weight.
///
/// One stride is written out: along it the compiler takes four elements at once.
struct ConvolutionRow {
  let image: UnsafeMutablePointer<Double>
  let stride: Int
  let weight: UnsafeMutablePointer<Double>
  let result: UnsafeMutablePointer<Double>
  let count: Int

  /// result += weight · image
  @inline(__always)
  func addToResult() { add(image, step: stride, to: result, step: 1) }

  /// image += weight · result
  @inline(__always)
  func addToImage() { add(result, step: 1, to: image, step: stride) }

  /// target += weight · source
  @inline(__always)
  private func add(
    _ source: UnsafeMutablePointer<Double>, step: Int, to target: UnsafeMutablePointer<Double>,
    step targetStep: Int
  ) {
    let factor = weight.pointee
    if stride == 1 {
      for i in 0..<count { target[i] += source[i] * factor }
    } else {
      for i in 0..<count { target[i &* targetStep] += source[i &* step] * factor }
    }
  }

  /// weight += image · result
  @inline(__always)
  func addToWeight() {
    var sum = 0.0
    for i in 0..<count { sum += image[i &* stride] * result[i] }
    weight.pointee += sum
  }
}
