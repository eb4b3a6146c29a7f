// The convolution of images, and its two partial derivatives. All three are one sum over products
// of an element of the images x, the weights w and the results y: y = conv2d(x, w),
// x = conv2dInput(y, w), w = conv2dWeights(x, y). Hence each is the gradient of the others, to any
// order.

extension Checked {
  /// The convolution of images with weights, which are not turned round: PyTorch's `conv2d`.
  ///
  /// `images` is examples × channels × rows × columns, `weights` is new channels × channels ×
  /// rows × columns; the result is examples × new channels × rows × columns. The window moves by
  /// `stride`, over images with `padding` zeros around them.
  public static func conv2d(
    _ images: Tensor, _ weights: Tensor, stride: Int = 1, padding: Int = 0
  ) throws(TensorError) -> Tensor {
    let sizes = try ConvolutionSizes(
      images.dimensions, weights.dimensions, stride: stride, padding: padding)
    let result = try Tensor.result(
      of: .conv2d, [images, weights], parameters: [stride, padding], shape: sizes.results)
    result.fill(with: 0)
    sizes.forEachRow(images, weights, result) { $0.addToResult() }
    return result
  }

  /// What `conv2d` passes back to its images, which have the shape `images`.
  static func conv2dInput(
    _ results: Tensor, _ weights: Tensor, _ images: Shape, stride: Int, padding: Int
  ) throws(TensorError) -> Tensor {
    let sizes = try ConvolutionSizes(
      images, weights.dimensions, stride: stride, padding: padding)
    let result = try Tensor.result(
      of: .conv2dInput, [results, weights], parameters: [stride, padding], shape: images)
    result.fill(with: 0)
    sizes.forEachRow(result, weights, results) { $0.addToImage() }
    return result
  }

  /// What `conv2d` passes back to its weights, which have the shape `weights`.
  static func conv2dWeights(
    _ images: Tensor, _ results: Tensor, _ weights: Shape, stride: Int, padding: Int
  ) throws(TensorError) -> Tensor {
    let sizes = try ConvolutionSizes(
      images.dimensions, weights, stride: stride, padding: padding)
    let result = try Tensor.result(
      of: .conv2dWeights, [images, results], parameters: [stride, padding], shape: weights)
    result.fill(with: 0)
    sizes.forEachRow(images, result, results) { $0.addToWeight() }
    return result
  }
}

extension GradientRules {
  /// Images and weights each get what the other one and the gradient make of it.
  static func conv2d(_ step: GradientStep) -> Tensor {
    let (images, weights) = (step.operand(0), step.operand(1))
    return step.wanted == 0
      ? step.images(step.upstream, weights, images) : step.weights(images, step.upstream, weights)
  }

  /// The gradient has the shape of the images.
  static func conv2dInput(_ step: GradientStep) -> Tensor {
    let (results, weights) = (step.operand(0), step.operand(1))
    return step.wanted == 0
      ? step.results(step.upstream, weights) : step.weights(step.upstream, results, weights)
  }

  /// The gradient has the shape of the weights.
  static func conv2dWeights(_ step: GradientStep) -> Tensor {
    let (images, results) = (step.operand(0), step.operand(1))
    return step.wanted == 0
      ? step.images(results, step.upstream, images) : step.results(images, step.upstream)
  }
}

extension GradientStep {
  fileprivate func results(_ images: Tensor, _ weights: Tensor) -> Tensor {
    orStop(
      try Checked.conv2d(images, weights, stride: parameter(0), padding: parameter(1)))
  }

  fileprivate func images(_ results: Tensor, _ weights: Tensor, _ like: Tensor) -> Tensor {
    orStop(
      try Checked.conv2dInput(
        results, weights, like.dimensions, stride: parameter(0), padding: parameter(1)))
  }

  fileprivate func weights(_ images: Tensor, _ results: Tensor, _ like: Tensor) -> Tensor {
    orStop(
      try Checked.conv2dWeights(
        images, results, like.dimensions, stride: parameter(0), padding: parameter(1)))
  }
}

/// The convolution of images (examples × channels × rows × columns) with weights (new channels ×
/// channels × rows × columns), which are not turned round: PyTorch's `conv2d`. The window moves by
/// `stride`, over images with `padding` zeros around them.
public func conv2d(_ images: Tensor, _ weights: Tensor, stride: Int = 1, padding: Int = 0)
  -> Tensor
{
  orStop(try Checked.conv2d(images, weights, stride: stride, padding: padding))
}
