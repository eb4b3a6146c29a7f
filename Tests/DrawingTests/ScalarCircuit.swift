import LessonOutput

/// Builds circuits of scalars with their true values and gradients, so that figures in tests show
/// what a lesson would.
struct ScalarCircuit {
  private struct Node {
    var kind: Circuit.Kind
    var name: String?
    var operands: [Int]
    var value: Double
    /// The derivative with respect to each operand.
    var locals: [Double]
  }

  private var nodes: [Node] = []

  mutating func input(_ name: String?, _ value: Double) -> Int {
    add(Node(kind: .input, name: name, operands: [], value: value, locals: []))
  }

  mutating func constant(_ value: Double, name: String? = nil) -> Int {
    add(Node(kind: .constant, name: name, operands: [], value: value, locals: []))
  }

  mutating func sum(_ a: Int, _ b: Int, name: String? = nil) -> Int {
    gate("+", [a, b], nodes[a].value + nodes[b].value, [1, 1], name: name)
  }

  mutating func difference(_ a: Int, _ b: Int, keepsOrder: Bool = true, name: String? = nil) -> Int
  {
    gate(
      "−", [a, b], nodes[a].value - nodes[b].value, [1, -1], keepsOrder: keepsOrder, name: name)
  }

  mutating func product(_ a: Int, _ b: Int, name: String? = nil) -> Int {
    gate(
      "×", [a, b], nodes[a].value * nodes[b].value, [nodes[b].value, nodes[a].value], name: name)
  }

  /// Any gate with one operand, its value and its derivative.
  mutating func unary(
    _ label: String, _ a: Int, name: String? = nil, _ rule: (Double) -> (Double, Double)
  ) -> Int {
    let (value, local) = rule(nodes[a].value)
    return gate(label, [a], value, [local], name: name)
  }

  mutating func gate(
    _ label: String, _ operands: [Int], _ value: Double, _ locals: [Double],
    keepsOrder: Bool = false, name: String? = nil
  ) -> Int {
    add(
      Node(
        kind: .gate(label: label, keepsOrder: keepsOrder), name: name, operands: operands,
        value: value, locals: locals))
  }

  private mutating func add(_ node: Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// The circuit of the last node, after a backward pass unless told otherwise.
  func circuit(backward: Bool = true) -> Circuit {
    var gradients = [Double](repeating: 0, count: nodes.count)
    gradients[nodes.count - 1] = 1
    for index in nodes.indices.reversed() {
      for (operand, local) in zip(nodes[index].operands, nodes[index].locals) {
        gradients[operand] += gradients[index] * local
      }
    }
    let drawn = nodes.indices.map { index in
      let node = nodes[index]
      let operands = zip(node.operands, node.locals).map { operand, local in
        let share = scalar(gradients[index] * local)
        return Circuit.Operand(node: operand, gradient: backward ? share : nil)
      }
      let hasGradient = backward && node.kind != .constant
      return Circuit.Node(
        kind: node.kind, name: node.name, operands: operands, value: scalar(node.value),
        gradient: hasGradient ? scalar(gradients[index]) : nil)
    }
    return Circuit(nodes: drawn)
  }
}

func scalar(_ value: Double) -> Circuit.Value { Circuit.Value(shape: [], elements: [value]) }
