import Autodiff

/// `gradient(at:of:)` of single tensors as direct code.
extension Lowering {
  func gradientCode(_ points: [ExpressionID], _ function: ExpressionID, at place: Range<Int>)
    -> Code
  {
    let run = gradientRun(points, function, at: place)
    if points.count == 1 {
      return .tensor { frame throws(Stop) in
        var result = Tensor(0.0)
        try run.run(frame) { result = $0 }
        return result
      }
    }
    return .value { frame throws(Stop) in
      var parts: [Value] = []
      parts.reserveCapacity(points.count)
      try run.run(frame) { parts.append(.tensor($0)) }
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
    let run = gradientRun(
      ids.dropLast(), ids[ids.count - 1], into: targets, at: range(value))
    return { frame throws(Stop) in
      try run.run(frame)
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
    _ points: [ExpressionID], _ function: ExpressionID, into targets: [ValuePlace] = [],
    at place: Range<Int>
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
      at: read, passing.isEmpty ? nil : Passing(all: passing), of: function, into: targets,
      at: place, in: self)
  }

  /// The function, where it is a closure that captures nothing.
  fileprivate func fixedFunction(_ id: ExpressionID) -> FunctionID? {
    guard let closure = program.closures[id], program.functions[closure.index].captures.isEmpty
    else { return nil }
    return closure
  }
}

/// A call of `gradient`. What it goes through stands in memory of its own: each look at an array would count a
/// reference.
private final class GradientRun {
  private let points: UnsafeMutableBufferPointer<GradientPoint>
  /// The variables that the gradients go to; none where they are values.
  private let targets: UnsafeMutableBufferPointer<ValuePlace>
  /// Puts the points that are no variables into their slots.
  private let passing: Passing?
  private let function: ValueCode
  /// The function, where it is the same each time.
  private let code: FunctionCode?
  private let replay: GradientReplay?
  private let counter: TensorCounter
  private let place: Range<Int>

  init(
    at points: [GradientPoint], _ passing: Passing?, of function: ExpressionID,
    into targets: [ValuePlace], at place: Range<Int>, in lowering: Lowering
  ) {
    self.points = .allocate(capacity: points.count)
    _ = self.points.initialize(from: points)
    self.targets = .allocate(capacity: targets.count)
    _ = self.targets.initialize(from: targets)
    (self.passing, self.place) = (passing, place)
    self.function = lowering.lowerValue(function)
    let fixed = lowering.fixedFunction(function)
    code = fixed.map { lowering.functionCode($0) }
    replay = fixed.flatMap { [points = self.points] in
      GradientReplay(of: $0, at: points, in: lowering)
    }
    counter = TensorCounter(lowering.machine)
  }

  deinit {
    points.deallocate()
    targets.deallocate()
  }

  /// Hands over each gradient.
  func run(_ frame: Frame, _ use: (Tensor) -> Void) throws(Stop) {
    if let passing { try passing.run(frame, frame) }
    if let graph = replay?.run(frame) {
      for index in 0..<points.count { use(graph.gradient(index)) }
      return leavePoints(frame)
    }
    var recording = GradientRecording()
    try record(&recording, frame)
    for index in 0..<points.count {
      let gradient = recording.gradient(index)
      try counter.count(gradient, at: place)
      use(gradient)
    }
    recording.end()
  }

  /// Puts the gradients into their variables, over what those held.
  @inline(__always)
  func run(_ frame: Frame) throws(Stop) {
    if let passing { try passing.run(frame, frame) }
    if let graph = replay?.run(frame) {
      for index in 0..<targets.count {
        let target = targets[index].pointer(in: frame)
        var tensor = target.moveTensor()
        graph.gradient(index, over: &tensor)
        target.initialize(to: .tensor(tensor))
      }
      return leavePoints(frame)
    }
    try runOnce(frame)
  }

  @inline(never)
  private func runOnce(_ frame: Frame) throws(Stop) {
    var recording = GradientRecording()
    try record(&recording, frame)
    for index in 0..<targets.count {
      try put(index, of: recording, into: targets[index].pointer(in: frame))
    }
    recording.end()
  }

  /// Empties the slots of the points that are no variables.
  @inline(__always)
  private func leavePoints(_ frame: Frame) {
    if passing == nil { return }
    for point in points where !point.isVariable { point.place.pointer(in: frame).pointee = .void }
  }

  /// Calls the function and goes its way back.
  private func record(_ recording: inout GradientRecording, _ frame: Frame) throws(Stop) {
    if let code {
      try call(code, [], frame, &recording)
    } else {
      guard case .function(let function) = try function(frame) else { return }
      try call(function.code, function.captures, frame, &recording)
    }
    try finish(&recording, frame.calls)
  }

  /// Puts a gradient, counted, into a variable, over what that held.
  private func put(
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
