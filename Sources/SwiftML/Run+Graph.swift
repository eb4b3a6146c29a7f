public import Autodiff
import LessonOutput

extension Run {
  /// Shows how `result` was computed, as a circuit: the value on each wire and, after
  /// `backward()`, the gradient.
  public mutating func graph(_ result: Tensor) throws(Failure) {
    try showCircuit(of: result, group: nil)
  }

  /// The same with all that was computed from `start` as one gate called `name`, which a page opens
  /// into its parts.
  public mutating func graph(_ result: Tensor, folding start: Tensor, into name: String)
    throws(Failure)
  {
    guard !name.isEmpty else {
      throw Failure("the gate that the others are folded into needs a name")
    }
    try showCircuit(of: result, group: (start, name))
  }

  private mutating func showCircuit(of result: Tensor, group: (start: Tensor, label: String)?)
    throws(Failure)
  {
    guard result.isTraced else {
      throw Failure("there is no graph to show: this tensor depends on no variable")
    }
    guard let circuit = Circuit(of: result, group: group) else {
      throw Failure("the tensor given with 'folding' is none that the result was computed from")
    }
    show(.circuit(circuit))
  }
}
