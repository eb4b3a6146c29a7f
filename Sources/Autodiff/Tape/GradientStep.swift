/// What a gradient rule gets to see: one node of a backward pass, and which operand's share is
/// wanted.
///
/// In a plain pass its tensors are views, so that what the rule computes leaves no history; in a
/// recorded one they are the traced nodes themselves, so that the gradient can be differentiated.
struct GradientStep {
  let storage: Storage
  /// The node whose gradient is passed on.
  let node: Int
  /// The operand whose share is wanted: 0, 1, ….
  let wanted: Int
  /// The gradient of the node.
  let upstream: Tensor
  let isRecorded: Bool

  /// The first operand.
  var first: Tensor { tensor(entry.first) }

  /// The second operand.
  var second: Tensor { tensor(entry.second) }

  /// The result of the operation.
  var result: Tensor { tensor(Int32(node)) }

  /// The number that goes with the operation: an axis.
  var parameter: Int { Int(entry.second) }

  /// Number `place` of the list that goes with the operation.
  func listed(_ place: Int) -> Int { storage.tape.pointee.lists[Int(entry.second) + place] }

  /// The number of operands of an operation that lists them.
  var listedCount: Int { Int(entry.first) }

  /// Number `place` behind the listed operands.
  func parameter(_ place: Int) -> Int { listed(listedCount + place) }

  /// A listed operand.
  func operand(_ place: Int) -> Tensor { tensor(Int32(listed(place))) }

  private var entry: Node { storage.tape.pointee.nodes[node] }

  private func tensor(_ node: Int32) -> Tensor {
    isRecorded ? Tensor(storage: storage, index: node) : Tensor(viewOf: node, in: storage)
  }

  /// The wanted share, with the shape of the operand, which is `operand` on the tape.
  func share(for operand: Int) -> Tensor {
    let share = entry.operation.gradientShare(self)
    let shape = storage.tape.pointee.nodes[operand].shape
    return share.dimensions == shape ? share : orStop(try Checked.summed(share, to: shape))
  }
}
