// The largest element of each window of an image (`maxPool2d`), and putting elements back to where
// they were taken (`unpooled`): each is the other's gradient.

extension Checked {
  /// The largest element of each window of `size` × `size` along the last two axes; the window
  /// moves by `stride`, by its own size if none is given. The first of several equal ones counts,
  /// as in PyTorch; a window that would not lie wholly on the image is left out.
  public static func maxPool2d(_ images: Tensor, size: Int, stride: Int? = nil)
    throws(TensorError) -> Tensor
  {
    let shape = images.dimensions
    let stride = stride ?? size
    guard stride > 0, stride <= Shape.maximumCount else {
      throw .windowMoves(stride: stride, padding: 0)
    }
    guard shape.rank >= 2 else { throw .windowDoesNotFit([size, size], shape.sizes) }
    let (rows, columns) = (shape.padded[2], shape.padded[3])
    guard size > 0, size <= rows, size <= columns else {
      throw .windowDoesNotFit([size, size], [rows, columns])
    }
    let pooled = shape.replacing(axis: shape.rank - 2, with: (rows - size) / stride + 1)
      .replacing(axis: shape.rank - 1, with: (columns - size) / stride + 1)
    return try taken(images, placesOfMaxima(images, size, stride, pooled), shape: pooled)
  }

  /// The place of the largest element of each window.
  private static func placesOfMaxima(
    _ images: Tensor, _ size: Int, _ stride: Int, _ pooled: Shape
  ) -> [Int] {
    let strides = images.dimensions.strides
    let from = images.elements
    var places: [Int] = []
    forEachRow(of: pooled, strides, strides) { (row, _) in
      // `row` counts rows of the image one by one, the window moves by `stride`.
      let line = row / strides[2] % images.dimensions.padded[2]
      let begin = row + line * (stride - 1) * strides[2]
      for column in 0..<pooled.padded[3] {
        let first = begin + column * stride
        var best = first
        for place in 0..<size * size where !from[best].isNaN {
          let candidate = first + place / size * strides[2] + place % size
          if from[candidate].isNaN || from[candidate] > from[best] { best = candidate }
        }
        places.append(best)
      }
    }
    return withExtendedLifetime(images) { places }
  }

  /// The elements of `x` at `places`, in `shape`.
  static func taken(_ x: Tensor, _ places: [Int], shape: Shape) throws(TensorError) -> Tensor {
    let result = try Tensor.result(
      of: .maxPool2d, x, parameter: x.keepList(places), shape: shape)
    withExtendedLifetime((x, result)) {
      let (from, into) = (x.elements, result.elements)
      for (place, source) in places.enumerated() { into[place] = from[source] }
    }
    return result
  }

  /// Zeros of shape `whole`, to which each element of `x` is added at its place.
  static func unpooled(_ x: Tensor, _ places: [Int], in whole: Shape)
    throws(TensorError) -> Tensor
  {
    let result = try Tensor.result(
      of: .unpooled, x, parameter: x.keepList(places), shape: whole)
    result.fill(with: 0)
    withExtendedLifetime((x, result)) {
      let (from, into) = (x.elements, result.elements)
      for (place, target) in places.enumerated() { into[target] += from[place] }
    }
    return result
  }
}

extension GradientRules {
  /// The largest element of a window gets its gradient.
  static func maxPool2d(_ step: GradientStep) -> Tensor {
    let places = step.places(count: step.result.count)
    return orStop(try Checked.unpooled(step.upstream, places, in: step.first.dimensions))
  }

  /// Each element gets the gradient of the place that it was added to.
  static func unpooled(_ step: GradientStep) -> Tensor {
    let shape = step.first.dimensions
    return orStop(
      try Checked.taken(step.upstream, step.places(count: shape.count), shape: shape))
  }
}

extension GradientStep {
  fileprivate func places(count: Int) -> [Int] {
    var places: [Int] = []
    for place in 0..<count { places.append(listed(place)) }
    return places
  }
}

/// The largest element of each window of `size` × `size` along the last two axes of images
/// (examples × channels × rows × columns); the window moves by `stride`, or by its own size.
public func maxPool2d(_ images: Tensor, size: Int, stride: Int? = nil) -> Tensor {
  orStop(try Checked.maxPool2d(images, size: size, stride: stride))
}
