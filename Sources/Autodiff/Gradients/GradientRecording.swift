/// The gradient of a function, in three steps: make traced inputs, run the function on them, ask
/// for the gradients of what came out.
///
/// Nested gradients need no global state. If an input is already traced, an outer gradient is being
/// computed: the inner one works on the same tape, on an `identity` node of that input, so that
/// inner and outer derivatives are not confused, and its own rules are recorded. They are also
/// recorded if the result turns out to depend on variables of somebody else.
struct GradientRecording {
  /// What the function is to be called with.
  let inputs: [Tensor]
  private let isNested: Bool
  private let ownVariables: Int

  init(at points: [Tensor]) throws(TensorError) {
    var common: Tensor?
    for point in points where point.isTraced {
      if let known = common { _ = try Tensor.commonTape(known, point) }
      common = point
    }
    let storage = common?.located.storage ?? .makeTape()
    var inputs: [Tensor] = []
    inputs.reserveCapacity(points.count)
    var ownVariables = 0
    for point in points {
      if point.isTraced {
        inputs.append(try Checked.identity(of: point))
      } else {
        let node = try storage.appendLeaf(.variable, point, flags: .needsGradient)
        inputs.append(Tensor(storage: storage, index: node))
        ownVariables += 1
      }
    }
    storage.tape.pointee.openVariables += ownVariables
    (self.inputs, self.ownVariables, isNested) = (inputs, ownVariables, common != nil)
  }

  /// The value of `result`, a single number, and its gradients with respect to the inputs; zeros
  /// where it does not depend on them.
  func gradients(of result: Tensor) throws(TensorError) -> (value: Tensor, gradients: [Tensor]) {
    guard result.count == 1 else { throw .gradientOfManyNumbers(result.shape) }
    let isRecorded = close()
    guard let storage = owner(of: result) else {
      return (result, inputs.map { Tensor(zerosLike: $0) })
    }
    let gradients = gradients(from: result.place.node, in: storage, isRecorded)
    return (isRecorded ? result : result.copied, gradients)
  }

  /// The gradient of each element of `result`, row-major, with respect to the first input.
  func rows(of result: Tensor) throws(TensorError) -> [Tensor] {
    let isRecorded = close()
    guard let storage = owner(of: result) else {
      return (0..<result.count).map { _ in Tensor(zerosLike: inputs[0]) }
    }
    let elements = try Checked.flattened(result)
    var rows: [Tensor] = []
    for place in 0..<result.count {
      let element = try Checked.slice(elements, [.at(place)])
      rows.append(gradients(from: Int(element.located.node), in: storage, isRecorded)[0])
    }
    return rows
  }

  /// Gives up the variables, and tells whether somebody else's are left, or the inputs were traced:
  /// then the rules are to be recorded.
  private func close() -> Bool {
    guard let tape = inputs.first?.place.tape else { return false }
    tape.pointee.openVariables -= ownVariables
    return isNested || tape.pointee.openVariables > 0
  }

  /// The tape, if `result` is on it too.
  private func owner(of result: Tensor) -> Storage? {
    guard let input = inputs.first, result.isTraced, result.place.tape == input.place.tape else {
      return nil
    }
    return input.located.storage
  }

  private func gradients(from root: Int, in storage: Storage, _ isRecorded: Bool) -> [Tensor] {
    if isRecorded {
      let gradients = storage.recordBackward(from: root, to: inputs.map { Int($0.located.node) })
      return zip(gradients, inputs).map { $0 ?? Tensor(zerosLike: $1) }
    }
    storage.runBackward(from: root)
    return inputs.map { storage.tape.gradient(of: $0.place.node) ?? Tensor(zerosLike: $0) }
  }
}
