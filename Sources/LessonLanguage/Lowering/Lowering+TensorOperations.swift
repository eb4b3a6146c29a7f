import Autodiff

/// Operations on tensors as direct code: each counts what it did.
extension Lowering {
  func tensorCode(
    _ function: @escaping @Sendable (Tensor) throws(TensorError) -> Tensor,
    _ a: @escaping TensorCode, at place: Range<Int>
  ) -> TensorCode {
    let counter = TensorCounter(machine)
    return { frame throws(Stop) in
      let a = try a(frame)
      // None of these makes more elements than it was given.
      let isDue = try counter.take(TensorCounter.Size(of: a), at: place)
      let result: Tensor
      do throws(TensorError) { result = try function(a) } catch { throw Stop(error, at: place) }
      if isDue { try counter.count(memoryOf: result, at: place) }
      return result
    }
  }

  /// `isProduct` for a product of matrices, which is counted before it is made as well.
  func tensorCode(
    _ function: @escaping @Sendable (Tensor, Tensor) throws(TensorError) -> Tensor,
    _ a: @escaping TensorCode, _ b: @escaping TensorCode, isProduct: Bool = false,
    at place: Range<Int>
  ) -> TensorCode {
    let counter = TensorCounter(machine)
    return { frame throws(Stop) in
      let a = try a(frame)
      let b = try b(frame)
      if isProduct { try counter.count(productOf: a, b, at: place) }
      let result: Tensor
      do throws(TensorError) { result = try function(a, b) } catch { throw Stop(error, at: place) }
      // By broadcasting it has at least as many elements as the operands, or none; of a product the
      // work is counted already.
      if try counter.take(TensorCounter.Size(of: result), at: place) {
        try counter.count(memoryOf: result, at: place)
      }
      return result
    }
  }

  func numberCode(
    _ function: @escaping @Sendable (Tensor) throws(TensorError) -> Double,
    _ tensor: @escaping TensorCode, at place: Range<Int>
  ) -> DoubleCode {
    { frame throws(Stop) in
      let tensor = try tensor(frame)
      do throws(TensorError) { return try function(tensor) } catch { throw Stop(error, at: place) }
    }
  }

  /// `gradient(at:of:)`: the gradients, of one point by itself.
  func gradientCode(_ points: [ExpressionID], _ function: ExpressionID, at place: Range<Int>)
    -> ValueCode
  {
    let counter = TensorCounter(machine)
    let (points, function) = (points.map { PointCode(run: lowerTensor($0)) }, lowerValue(function))
    return { frame throws(Stop) in
      var inputs: [Tensor] = []
      inputs.reserveCapacity(points.count)
      for point in points { inputs.append(try point.run(frame)) }
      guard case .function(let function) = try function(frame) else { return .void }
      let gradients = try frame.machine.valueWithGradient(at: inputs, of: function, at: place)
        .gradients
      var parts: [Value] = []
      parts.reserveCapacity(gradients.count)
      for gradient in gradients {
        if try counter.take(TensorCounter.Size(of: gradient), at: place) {
          try counter.count(memoryOf: gradient, at: place)
        }
        parts.append(.tensor(gradient))
      }
      return parts.count == 1 ? parts[0] : .tuple(parts)
    }
  }
}

private struct PointCode {
  let run: TensorCode
}

extension Machine {
  /// The value of a function of the program and its gradients; the way back is counted as well.
  func valueWithGradient(at points: [Tensor], of function: FunctionValue, at place: Range<Int>)
    throws(Stop) -> (value: Tensor, gradients: [Tensor])
  {
    try Checked.valueWithGradient(
      at: points,
      of: { (inputs: [Tensor]) throws(Stop) -> Tensor in
        let value = try call(function, inputs, at: place)
        try steps.take(1 + value.heldCount / 16, at: place)
        return value
      }, failure: { Stop($0, at: place) })
  }

  /// Calls a function of tensors.
  private func call(_ function: FunctionValue, _ arguments: [Tensor], at place: Range<Int>)
    throws(Stop) -> Tensor
  {
    try call(function.code, function.captures, at: place) { frame in
      for (slot, argument) in zip(function.code.parameters, arguments) {
        frame.store(.tensor(argument), in: slot)
      }
    }
    return takeResult().tensor
  }
}
