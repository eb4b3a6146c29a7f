extension Checked {
  /// Zeros of shape `whole`, but for the part `block`, which has the elements of `x`: what sends
  /// the gradient of a slice back.
  static func embed(_ x: Tensor, _ block: TensorBlock, in whole: Shape)
    throws(TensorError) -> Tensor
  {
    let result = try Tensor.result(
      of: .embed, x, parameter: x.keepList(block.listed), shape: whole)
    result.fill(with: 0)
    result.scatter(
      x, block: block.shape, offset: block.offset(in: whole), strides: whole.strides,
      adding: false)
    return result
  }
}

extension GradientRules {
  /// The gradient of the part that was set; what is 0 depends on nothing.
  static func embed(_ step: GradientStep) -> Tensor {
    let block = step.block(result: step.first.dimensions)
    return orStop(try Checked.slice(step.upstream, block))
  }
}
