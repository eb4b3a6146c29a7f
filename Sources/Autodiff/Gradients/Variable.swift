// The graph as a lesson on backpropagation draws it: variables, ordinary arithmetic, `backward()`,
// and the gradient of every value on the way.

/// A tensor whose gradient is wanted: a leaf of a new graph, with the value of `value`.
public func variable(_ value: Tensor) -> Tensor {
  let storage = Storage.makeTape()
  let node = orStop(try storage.appendLeaf(.variable, value, flags: .needsGradient))
  storage.tape.pointee.openVariables = 1
  return Tensor(storage: storage, index: node)
}

/// A single number whose gradient is wanted.
@_disfavoredOverload
public func variable(_ value: Double) -> Tensor { variable(Tensor(value)) }

extension Tensor {
  /// The same tensor, its node named `name` in graphs and messages. The first name that a node
  /// gets stays; a tensor that is part of no graph has no node to name.
  public func named(_ name: String) -> Tensor {
    self.name(NodeName(name))
    return self
  }

  /// Names its node, as `named` does.
  package func name(_ name: NodeName) {
    guard isTraced else { return }
    let (tape, node) = place
    let nodes = tape.pointee.nodes.base
    guard !nodes[node].flags.contains(.hasName) else { return }
    nodes[node].flags.insert(.hasName)
    tape.pointee.setName(name, of: node)
  }

  /// The name of the node, if it has one.
  public var name: String? {
    guard isTraced else { return nil }
    let (tape, node) = place
    return tape.name(of: node)
  }

  /// Computes the gradients of this single number with respect to everything that it was computed
  /// from. They replace those of an earlier call, so a second call changes nothing.
  public func backward() { orStop(try Checked.backward(self)) }

  /// The gradient that the last `backward()` of this graph computed for this tensor.
  public var gradient: Tensor { orStop(try Checked.gradient(of: self)) }
}

extension Checked {
  /// Computes the gradients of `result`, a single number, with respect to everything that it was
  /// computed from.
  public static func backward(_ result: Tensor) throws(TensorError) {
    guard result.isTraced else { throw .backwardWithoutVariables }
    guard result.count == 1 else { throw .gradientOfManyNumbers(result.shape) }
    let (storage, node) = result.located
    guard storage.tape.pointee.nodes[Int(node)].flags.contains(.needsGradient) else {
      throw .backwardWithoutVariables
    }
    storage.runBackward(from: Int(node), on: storage.tape)
  }

  /// The gradient that the last backward pass over the graph of `tensor` computed for it.
  public static func gradient(of tensor: Tensor) throws(TensorError) -> Tensor {
    guard tensor.isTraced else { throw .gradientWithoutVariables }
    let (tape, node) = tensor.place
    if let gradient = tape.gradient(of: node) { return gradient }
    throw .gradientNotComputed(name: tensor.name)
  }
}
