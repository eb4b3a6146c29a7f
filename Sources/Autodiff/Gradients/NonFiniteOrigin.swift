/// Where a NaN or an infinity came into a computation.
public struct NonFiniteOrigin: Equatable, Sendable {
  /// The operation that made it from finite numbers; `constant` or `variable` if it was put in.
  public let operation: Operation
  /// The name of the node, if it has one.
  public let name: String?
  /// The index of the first such element, one number an axis.
  public let index: [Int]
  /// That element: NaN or an infinity.
  public let value: Double

  /// What happened, as a clause for people.
  public var message: String {
    let what = name.map { "\($0), " } ?? ""
    let isLeaf = operation.operands == .none
    let place = index.isEmpty ? "" : " at index \(shapeText(index))"
    return isLeaf
      ? "\(what)a \(operation.name), is \(numberText(value))\(place)"
      : "\(what)the result of \(operation.label), is \(numberText(value))\(place), though its operands are finite"
  }
}

extension NonFiniteOrigin: CustomStringConvertible {
  /// What happened, as a clause for people.
  public var description: String { message }
}

/// The first step of the graph of `tensor` whose value is NaN or infinite while those of its
/// operands are not; `nil` if all values are finite.
public func nonFiniteOrigin(of tensor: Tensor) -> NonFiniteOrigin? {
  Checked.nonFiniteOrigin(of: tensor)
}

extension Checked {
  /// The first step of the graph of `tensor` whose value is not finite while those of its operands
  /// are; `nil` if all values are finite.
  public static func nonFiniteOrigin(of tensor: Tensor) -> NonFiniteOrigin? {
    for node in tensor.graphNodes {
      guard let place = node.value.values.firstIndex(where: { !$0.isFinite }) else { continue }
      // Operands come first, so those of the first such node are finite.
      return NonFiniteOrigin(
        operation: node.operation, name: node.name, index: node.value.index(of: place),
        value: node.value.values[place])
    }
    return nil
  }
}
