/// The graph of a function of small tensors and the way back through it: recorded once, then computed again with
/// other numbers where its values lie.
///
/// A training loop asks for the gradient of one function at each step, and each time the same operations come
/// in the same order on the same shapes. Recording them anew costs more than the arithmetic, as long as the
/// tensors are small. (PyTorch captures and replays CUDA graphs for the same reason.)
///
/// All results are those of `gradient(at:of:)` to the last bit.
public final class GradientGraph {
  private let storage: Storage
  private let tape: UnsafeMutablePointer<Tape>
  /// The nodes below are leaves.
  private let firstOperation: Int
  private let root: Int

  /// Records `function`, which is called with traced tensors for the inputs, of which gradients are wanted,
  /// and then for the constants, and makes `operationCount` operations of them.
  ///
  /// `nil` where the graph cannot be computed again: an operand is traced already, or has more than 64
  /// elements; the tape needs more than its first room; an operation is not a frequent one, or is made of
  /// several; the result is not a single number, or does not depend on each input.
  public init?(
    inputs: [Tensor], constants: [Tensor], operationCount: Int,
    _ function: ([Tensor]) throws(TensorError) -> Tensor
  ) throws(TensorError) {
    let storage = Storage.makeTape()
    var leaves: [Tensor] = []
    for (place, tensor) in (inputs + constants).enumerated() {
      guard tensor.index == Tensor.plain, tensor.storage.count <= GradientGraph.mostElements else {
        return nil
      }
      let isInput = place < inputs.count
      let node = try storage.appendLeaf(
        isInput ? .variable : .constant, tensor, flags: isInput ? .needsGradient : Node.Flags())
      leaves.append(Tensor(storage: storage, index: node))
    }
    let result = try function(leaves)
    guard result.storage === storage, let tape = result.ownTape, result.count == 1 else {
      return nil
    }
    (self.storage, self.tape, firstOperation) = (storage, tape, leaves.count)
    root = Int(result.index)
    let count = tape.pointee.nodes.count
    guard count == firstOperation + operationCount, root >= firstOperation,
      (firstOperation..<count).allSatisfy({ tape.isRecomputable($0) })
    else { return nil }
    storage.runBackward(from: root, on: tape)
    // A number that says whether the tape has grown.
    guard Storage.size(in: storage).pointee == 0,
      inputs.indices.allSatisfy({ tape.pointee.nodes[$0].flags.contains(.hasGradient) })
    else { return nil }
  }

  private static let mostElements = 64

  /// Puts a tensor in the place of an input or a constant, by its number; false where it has another shape
  /// than that had, or is traced.
  @inline(__always)
  public func put(_ tensor: borrowing Tensor, at leaf: Int) -> Bool {
    let entry = tape.pointee.nodes.base + leaf
    guard tensor.index == Tensor.plain, tensor.storage.shape.padded == entry.pointee.padded,
      tensor.storage.shape.rank == Int(entry.pointee.rank)
    else { return false }
    let (into, from) = (
      tape.pointee.values.base + entry.pointee.offset, tensor.storage.elements
    )
    for place in 0..<Int(entry.pointee.count) { into[place] = from[place] }
    return true
  }

  /// Computes all values, and the gradients of the result.
  public func compute() {
    for node in firstOperation...root { tape.recompute(node) }
    storage.runBackward(from: root, on: tape)
  }

  /// The gradient with respect to an input, by its number.
  public func gradient(_ input: Int) -> Tensor {
    // The same inputs have one at each turn.
    tape.gradient(of: input) ?? Tensor(0.0)
  }

  /// Puts the same in the place of `old`, into its memory where nobody else has it and the shape is the same.
  @inline(__always)
  public func gradient(_ input: Int, over old: inout Tensor) {
    if old.index == Tensor.plain, tape.copyGradient(of: input, over: &old.storage) { return }
    old = gradient(input)
  }
}
