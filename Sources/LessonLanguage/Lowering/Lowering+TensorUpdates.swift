import Autodiff

/// Puts the result of an operation in the place of the first tensor.
private typealias TensorUpdate = @Sendable (inout Tensor, Tensor) throws(TensorError) -> Void

/// `W -= dW` of two tensors: the old one is taken out of its variable and changed where it lies, if nobody
/// else has it, so that a training loop makes no new weights.
extension Lowering {
  /// `nil` for all other assignments.
  func lowerTensorUpdate(_ id: ExpressionID, _ variable: VariableID, _ value: ExpressionID)
    -> ((Frame) throws(Stop) -> Void)?
  {
    guard let call = program.calls[id], case .library(let index) = call.meaning,
      case .tensorBinary = Library.shared.functions[index].implementation,
      let update = tensorUpdate(by: call.signature.name), let target = valuePlace(of: variable)
    else { return nil }
    let change = TensorChange(update, of: target, TensorCounter(machine), at: range(id))
    switch tensorSource(value) {
    case .place(let source) where source != target:
      return { frame throws(Stop) in
        let pointer = source.pointer(in: frame)
        let operand = pointer.moveTensor()
        defer { pointer.initialize(to: .tensor(operand)) }
        try change.run(frame, operand)
      }
    case let source:
      let operand = tensorCode(of: source)
      return { frame throws(Stop) in try change.run(frame, try operand(frame)) }
    }
  }

  private func tensorUpdate(by name: String) -> TensorUpdate? {
    switch name {
    case "+": { (a, b) throws(TensorError) in try Checked.add(b, to: &a) }
    case "-": { (a, b) throws(TensorError) in try Checked.subtract(b, from: &a) }
    case "*": { (a, b) throws(TensorError) in try Checked.multiply(&a, by: b) }
    case "/": { (a, b) throws(TensorError) in try Checked.divide(&a, by: b) }
    default: nil
    }
  }
}

/// Such a change, counted.
private final class TensorChange {
  private let update: TensorUpdate
  private let target: ValuePlace
  private let counter: TensorCounter
  private let place: Range<Int>

  init(
    _ update: @escaping TensorUpdate, of target: ValuePlace, _ counter: TensorCounter,
    at place: Range<Int>
  ) {
    (self.update, self.target, self.counter, self.place) = (update, target, counter, place)
  }

  @inline(__always)
  func run(_ frame: Frame, _ operand: borrowing Tensor) throws(Stop) {
    let pointer = target.pointer(in: frame)
    var tensor = pointer.moveTensor()
    defer { pointer.initialize(to: .tensor(tensor)) }
    do throws(TensorError) { try update(&tensor, operand) } catch {
      throw Stop(error, at: place)
    }
    if !counter.countsAtAGlance(tensor) { try counter.count(tensor, at: place) }
  }
}
