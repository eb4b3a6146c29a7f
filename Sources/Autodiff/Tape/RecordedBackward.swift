// The backward pass whose gradients are themselves traced, for gradients of gradients: the same
// rules, run on the nodes instead of views, so that what they compute is appended to the tape.

extension Storage {
  /// The gradients of node `root`, a single number, with respect to `inputs`, as traced tensors;
  /// `nil` for an input that it does not depend on. The inputs were appended together, so that
  /// all they are made of lies below them, where the walk does not go.
  func recordBackward(from root: Int, to inputs: [Int]) -> [Tensor?] {
    let lowest = inputs.min() ?? root
    guard lowest <= root else { return inputs.map { _ in nil } }
    let depends = dependents(of: inputs, from: lowest, through: root)
    var gradients = [Tensor?](repeating: nil, count: root - lowest + 1)
    gradients[root - lowest] = orStop(
      try Checked.repeating(1, shape: tape.pointee.nodes[root].shape.sizes))
    for node in stride(from: root, through: lowest, by: -1) {
      guard depends[node - lowest], let upstream = gradients[node - lowest] else { continue }
      for place in 0..<tape.operandCount(of: node) {
        let operand = tape.operand(place, of: node)
        guard operand >= lowest, depends[operand - lowest] else { continue }
        let step = GradientStep(
          storage: self, node: node, wanted: place, upstream: upstream, isRecorded: true)
        let share = step.share(for: operand)
        let sum = gradients[operand - lowest].map { $0 + share } ?? share
        gradients[operand - lowest] = sum
      }
    }
    return inputs.map { $0 <= root ? gradients[$0 - lowest] : nil }
  }

  /// Which nodes from `lowest` through `root` are computed from `inputs`; operands come first, so
  /// one walk up the tape tells.
  private func dependents(of inputs: [Int], from lowest: Int, through root: Int) -> [Bool] {
    var depends = [Bool](repeating: false, count: root - lowest + 1)
    for input in inputs where input <= root { depends[input - lowest] = true }
    for node in lowest...root {
      for place in 0..<tape.operandCount(of: node) {
        let operand = tape.operand(place, of: node) - lowest
        if operand >= 0, depends[operand] { depends[node - lowest] = true }
      }
    }
    return depends
  }
}
