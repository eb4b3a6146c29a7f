/// A computational graph as lessons draw it: inputs, gates, the value on each wire and, after a
/// backward pass, the gradient under it.
///
/// Nodes stand in an order in which every operand comes before the gate that uses it; the last
/// node is the result.
public struct Circuit: Equatable, Sendable {
  /// A tensor on a wire.
  public struct Value: Equatable, Sendable {
    /// Sizes of the axes; empty for a scalar.
    public let shape: [Int]
    /// The elements, row-major.
    public let elements: [Double]

    /// A tensor with its elements in row-major order.
    public init(shape: [Int], elements: [Double]) {
      self.shape = shape
      self.elements = elements
    }
  }

  /// One end of a wire at a gate.
  public struct Operand: Equatable, Sendable {
    /// The node whose value arrives, an index into `nodes`.
    public let node: Int
    /// What this wire alone sends back to `node`: upstream times local gradient.
    /// `nil` before a backward pass.
    public let gradient: Value?
    /// The local gradient of a gate with a single number on every wire: the derivative of what
    /// leaves the gate with respect to this operand. `nil` before a backward pass, and for tensors.
    public let local: Double?

    /// A wire from `node`, with the share of its gradient that comes back through it.
    public init(node: Int, gradient: Value? = nil, local: Double? = nil) {
      self.node = node
      self.gradient = gradient
      self.local = local
    }
  }

  /// What a node is.
  public enum Kind: Equatable, Sendable {
    /// A variable: a leaf that gradients are wanted for.
    case input
    /// A number that stays as it is.
    case constant
    /// An operation with the label on its gate: `+`, `×`, `exp`, `×−1`, `+1`, `1/x`, `max`.
    /// `keepsOrder` says that the operands must not change places (`−`, `/`, a matrix product).
    case gate(label: String, keepsOrder: Bool)
  }

  /// An input, a constant or a gate, with the wire that leaves it.
  public struct Node: Equatable, Sendable {
    /// What it is.
    public let kind: Kind
    /// The name of the lesson's variable, if it has one.
    public let name: String?
    /// In the order of the operation; empty for inputs and constants.
    public let operands: [Operand]
    /// The value on the wire that leaves this node.
    public let value: Value
    /// The gradient of the result with respect to `value`; `nil` before a backward pass.
    public let gradient: Value?

    /// A node as given.
    public init(
      kind: Kind, name: String? = nil, operands: [Operand] = [], value: Value,
      gradient: Value? = nil
    ) {
      self.kind = kind
      self.name = name
      self.operands = operands
      self.value = value
      self.gradient = gradient
    }
  }

  /// All nodes, operands before their gates; the last one is the result.
  public let nodes: [Node]
  /// Gates that the figure shows as one, which opens into its parts.
  public let groups: [Group]

  /// Gates that can be shown as one: a neuron's σ that hides its four steps.
  public struct Group: Equatable, Sendable {
    /// What is written on the gate that stands for them.
    public let label: String
    /// The nodes that it stands for, ascending; the last one is what comes out.
    public let members: [Int]

    /// A group of nodes with a label.
    public init(label: String, members: [Int]) {
      self.label = label
      self.members = members
    }
  }

  /// A graph whose nodes are in order.
  public init(nodes: [Node], groups: [Group] = []) {
    self.nodes = nodes
    self.groups = groups
  }
}
