import Autodiff

/// `gradient(at:of:)` of single tensors as direct code.
extension Lowering {
  func gradientCode(_ points: [ExpressionID], _ function: ExpressionID, at place: Range<Int>)
    -> Code
  {
    let run = gradientRun(points, function, at: place)
    if points.count == 1 {
      return .tensor { frame throws(Stop) in
        var gradient: Tensor?
        try run.run(frame) { (_, new) in gradient = new }
        return gradient ?? Tensor(0.0)
      }
    }
    return .value { frame throws(Stop) in
      var parts: [Value] = []
      parts.reserveCapacity(run.slots.count)
      try run.run(frame) { (_, gradient) in parts.append(.tensor(gradient)) }
      return .tuple(parts)
    }
  }

  /// `let (dW, db) = gradient(at: W, b) { … }`: no tuple is made. `nil` for all other declarations.
  func lowerGradientBinding(_ variable: VariableSyntax) -> StatementCode? {
    guard case .tuple(let parts) = variable.pattern.kind, let value = variable.value,
      program.wrapped[value] == nil, readEarly[value] == nil, let call = program.calls[value],
      case .library(let index) = call.meaning,
      case .gradient = Library.shared.functions[index].implementation
    else { return nil }
    let ids = call.match.compactMap { $0.first }
    let places = parts.compactMap { tensorTarget($0.pattern) }
    guard ids.count == parts.count + 1, places.count == parts.count else { return nil }
    let run = gradientRun(ids.dropLast(), ids[ids.count - 1], at: range(value))
    return onward { frame throws(Stop) in
      try run.run(frame) { (index, gradient) in
        if case .variable(let place) = places[index] {
          place.pointer(in: frame).pointee = .tensor(gradient)
        }
      }
    }
  }

  private enum TensorTarget {
    case variable(ValuePlace)
    case unused
  }

  private func tensorTarget(_ pattern: PatternSyntax) -> TensorTarget? {
    switch pattern.kind {
    case .wildcard: return .unused
    case .name(let name):
      guard let id = program.declared[name.range.lowerBound] else { return .unused }
      return valuePlace(of: id).map { .variable($0) }
    default: return nil
    }
  }

  private func gradientRun(
    _ points: [ExpressionID], _ function: ExpressionID, at place: Range<Int>
  ) -> GradientRun {
    // All slots first: what a point takes to compute may need more of them.
    let first = code.valueCount
    let slots = points.map { _ in newValueSlot() }
    let passing = zip(slots, points).map { (slot, point) in
      let point = lowerTensor(point)
      return Passing { frame, _ throws(Stop) in frame.values[slot] = .tensor(try point(frame)) }
    }
    return GradientRun(
      points: Passing(all: passing), slots: first..<first + points.count,
      function: lowerValue(function), counter: TensorCounter(machine), place: place)
  }
}

/// A call of `gradient`.
private struct GradientRun {
  /// Puts the points into the slots of the caller's frame in which they wait until all arguments are read.
  let points: Passing
  let slots: Range<Int>
  let function: ValueCode
  let counter: TensorCounter
  let place: Range<Int>

  /// Hands over each gradient with the number of its point.
  @inline(__always)
  func run(_ frame: Frame, _ use: (Int, Tensor) -> Void) throws(Stop) {
    try points.run(frame, frame)
    guard case .function(let function) = try function(frame) else { return }
    var recording = GradientRecording()
    try call(function, frame, &recording)
    try finish(&recording, frame.machine)
    for index in 0..<slots.count {
      let gradient = recording.gradient(index)
      try counter.count(gradient, at: place)
      use(index, gradient)
    }
    recording.end()
  }

  /// The way back from the result of the function that has just returned; it is counted as well. Nobody
  /// holds the result afterwards, so that the recording may give its tape away.
  @inline(never)
  private func finish(_ recording: inout GradientRecording, _ machine: Machine) throws(Stop) {
    let result = machine.calls.takeTensor()
    try machine.steps.take(1 + result.heldCount / 16, at: place)
    do throws(TensorError) { try recording.finish(result) } catch { throw Stop(error, at: place) }
  }

  /// Calls the function with inputs in place of the points.
  @inline(__always)
  private func call(_ function: FunctionValue, _ frame: Frame, _ recording: inout GradientRecording)
    throws(Stop)
  {
    for slot in slots {
      guard case .tensor(let point) = frame.values[slot], point.isTraced else { continue }
      do throws(TensorError) { try recording.announce(point) } catch {
        throw Stop(error, at: place)
      }
    }
    let code = function.code
    try frame.calls.call(code, function.captures, at: place) { callee throws(Stop) in
      for index in 0..<slots.count {
        let input = try input(for: frame.values + (slots.lowerBound + index), &recording)
        guard index < code.parameters.count else { continue }
        if let first = code.firstValue {
          callee.values[first + index] = .tensor(input)
        } else {
          callee.store(.tensor(input), in: code.parameters[index])
        }
      }
    }
  }

  /// Takes a point out of its slot and gives what the function gets instead.
  @inline(__always)
  private func input(
    for point: UnsafeMutablePointer<Value>, _ recording: inout GradientRecording
  ) throws(Stop) -> Tensor {
    do throws(TensorError) { return try recording.input(for: point.takeTensor()) } catch {
      throw Stop(error, at: place)
    }
  }
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
    try calls.call(function.code, function.captures, at: place) { frame in
      for (slot, argument) in zip(function.code.parameters, arguments) {
        frame.store(.tensor(argument), in: slot)
      }
    }
    return calls.takeTensor()
  }
}
