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
        try run.run(frame) { (recording, index) throws(Stop) in
          gradient = try run.gradient(index, of: recording)
        }
        return gradient ?? Tensor(0.0)
      }
    }
    return .value { frame throws(Stop) in
      var parts: [Value] = []
      parts.reserveCapacity(run.points.count)
      try run.run(frame) { (recording, index) throws(Stop) in
        parts.append(.tensor(try run.gradient(index, of: recording)))
      }
      return .tuple(parts)
    }
  }

  /// `let (dW, db) = gradient(at: W, b) { … }`: no tuple is made, and in a loop the gradients of the turn
  /// before give their memory. `nil` for all other declarations.
  func lowerGradientBinding(_ variable: VariableSyntax) -> StatementCode? {
    guard case .tuple(let parts) = variable.pattern.kind, let value = variable.value,
      program.wrapped[value] == nil, readEarly[value] == nil, let call = program.calls[value],
      case .library(let index) = call.meaning,
      case .gradient = Library.shared.functions[index].implementation
    else { return nil }
    let ids = call.match.compactMap { $0.first }
    let targets = parts.compactMap { gradientTarget($0.pattern) }
    guard ids.count == parts.count + 1, targets.count == parts.count else { return nil }
    let run = gradientRun(ids.dropLast(), ids[ids.count - 1], at: range(value))
    return { frame throws(Stop) in
      try run.run(frame) { (recording, index) throws(Stop) in
        try run.put(index, of: recording, into: targets[index].pointer(in: frame))
      }
      return .onward
    }
  }

  private func isClosure(_ id: ExpressionID) -> Bool {
    if case .closure = syntax[id].kind { true } else { false }
  }

  private func gradientTarget(_ pattern: PatternSyntax) -> ValuePlace? {
    switch pattern.kind {
    case .wildcard: return ValuePlace(inFrame: newValueSlot())
    case .name(let name):
      return program.declared[name.range.lowerBound].flatMap { valuePlace(of: $0) }
    default: return nil
    }
  }

  /// Points that are variables are looked at where they are, if nothing can change them before all have been
  /// read; others wait in slots.
  private func gradientRun(
    _ points: [ExpressionID], _ function: ExpressionID, at place: Range<Int>
  ) -> GradientRun {
    let mayChange =
      points.contains { mayHaveEffects($0) } || !isClosure(function) && mayHaveEffects(function)
    var passing: [Passing] = []
    let read = points.map { id -> GradientPoint in
      let source = tensorSource(id)
      if !mayChange, case .place(let place) = source {
        return GradientPoint(place: place, isVariable: true)
      }
      let (slot, point) = (newValueSlot(), tensorCode(of: source))
      passing.append(
        Passing { frame, _ throws(Stop) in frame.values[slot] = .tensor(try point(frame)) })
      return GradientPoint(place: ValuePlace(inFrame: slot), isVariable: false)
    }
    return GradientRun(
      at: read, passing.isEmpty ? nil : Passing(all: passing), of: lowerValue(function),
      fixedCode(function), TensorCounter(machine), at: place)
  }

  /// The function, where it is a closure that captures nothing.
  private func fixedCode(_ id: ExpressionID) -> FunctionCode? {
    guard let closure = program.closures[id], program.functions[closure.index].captures.isEmpty
    else { return nil }
    return functionCode(closure)
  }
}

/// Where a point waits until the function is called with an input in place of it.
private struct GradientPoint {
  let place: ValuePlace
  /// Whether it stays there.
  let isVariable: Bool
}

/// A call of `gradient`. Its points stand in memory of their own: each look at an array would count a
/// reference.
private final class GradientRun {
  let points: UnsafeMutableBufferPointer<GradientPoint>
  /// Puts the points that are no variables into their slots.
  private let passing: Passing?
  private let function: ValueCode
  /// The function, where it is the same each time.
  private let code: FunctionCode?
  private let counter: TensorCounter
  private let place: Range<Int>

  init(
    at points: [GradientPoint], _ passing: Passing?, of function: @escaping ValueCode,
    _ code: FunctionCode?, _ counter: TensorCounter, at place: Range<Int>
  ) {
    self.points = .allocate(capacity: points.count)
    _ = self.points.initialize(from: points)
    (self.passing, self.function, self.code) = (passing, function, code)
    (self.counter, self.place) = (counter, place)
  }

  deinit { points.deallocate() }

  /// Hands over the recording for each point, with its number.
  @inline(__always)
  func run(_ frame: Frame, _ use: (inout GradientRecording, Int) throws(Stop) -> Void)
    throws(Stop)
  {
    if let passing { try passing.run(frame, frame) }
    var recording = GradientRecording()
    if let code {
      try call(code, [], frame, &recording)
    } else {
      guard case .function(let function) = try function(frame) else { return }
      try call(function.code, function.captures, frame, &recording)
    }
    try finish(&recording, frame.calls)
    for index in 0..<points.count { try use(&recording, index) }
    recording.end()
  }

  /// A gradient, counted.
  func gradient(_ index: Int, of recording: GradientRecording) throws(Stop) -> Tensor {
    let gradient = recording.gradient(index)
    try counter.count(gradient, at: place)
    return gradient
  }

  /// Puts a gradient, counted, into a variable, over what that held.
  @inline(__always)
  func put(
    _ index: Int, of recording: borrowing GradientRecording,
    into target: UnsafeMutablePointer<Value>
  ) throws(Stop) {
    var tensor = target.moveTensor()
    defer { target.initialize(to: .tensor(tensor)) }
    recording.gradient(index, over: &tensor)
    if !counter.countsAtAGlance(tensor) { try counter.count(tensor, at: place) }
  }

  /// The way back from the result of the function that has just returned; it is counted as well. Nobody
  /// holds the result afterwards, so that the recording may give its tape away.
  @inline(never)
  private func finish(_ recording: inout GradientRecording, _ calls: Calls) throws(Stop) {
    let result = calls.takeTensor()
    try counter.countBackward(from: result, at: place)
    do throws(TensorError) { try recording.finish(result) } catch { throw Stop(error, at: place) }
  }

  /// Calls the function with inputs in place of the points.
  private func call(
    _ code: FunctionCode, _ captures: [Box], _ frame: Frame, _ recording: inout GradientRecording
  ) throws(Stop) {
    for index in 0..<points.count {
      guard case .tensor(let point) = points[index].place.pointer(in: frame).pointee,
        point.isTraced
      else { continue }
      do throws(TensorError) { try recording.announce(point) } catch {
        throw Stop(error, at: place)
      }
    }
    try frame.calls.call(code, captures, at: place) { callee throws(Stop) in
      for index in 0..<points.count {
        let input = try input(for: points[index], frame, &recording)
        guard index < code.parameters.count else { continue }
        if let first = code.firstValue {
          (callee.values + (first + index)).initialize(to: .tensor(input))
        } else {
          callee.store(.tensor(input), in: code.parameters[index])
        }
      }
    }
  }

  /// What the function gets instead of a point, which leaves its slot.
  @inline(__always)
  private func input(
    for point: GradientPoint, _ frame: Frame, _ recording: inout GradientRecording
  ) throws(Stop) -> Tensor {
    let pointer = point.place.pointer(in: frame)
    let tensor = pointer.moveTensor()
    defer { pointer.initialize(to: point.isVariable ? .tensor(tensor) : .void) }
    do throws(TensorError) { return try recording.input(for: tensor) } catch {
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
