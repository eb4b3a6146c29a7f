import LessonOutput
import SwiftML
import Testing

/// Circuits of the lecture's graphs: labels, values, and the gradients on every wire.
@Suite struct CircuitTests {
  private func circuit(of tensor: Tensor) throws -> Circuit {
    var run = Run()
    try run.graph(tensor)
    guard case .circuit(let circuit) = run.outputs.last else {
      throw Run.Failure("graph shows no circuit")
    }
    return circuit
  }

  private func label(_ node: Circuit.Node) -> String {
    switch node.kind {
    case .input: node.name ?? "input"
    case .constant: "constant"
    case .gate(let label, _): label
    }
  }

  @Test func productOfASum() throws {
    let x = variable(-2).named("x")
    let y = variable(5).named("y")
    let z = variable(-4).named("z")
    let f = ((x + y).named("q") * z).named("f")
    f.backward()
    let circuit = try circuit(of: f)
    #expect(
      circuit.nodes.map { label($0) } == ["x", "y", "+", "z", "×"])
    #expect(circuit.nodes.compactMap { $0.name }.sorted() == ["f", "q", "x", "y", "z"])
    let byName = Dictionary(uniqueKeysWithValues: circuit.nodes.map { ($0.name ?? "", $0) })
    #expect(byName["q"]?.value.elements == [3])
    #expect(byName["f"]?.value.elements == [-12])
    let gradients = ["x": -4.0, "y": -4, "z": 3, "q": -4, "f": 1]
    for (name, gradient) in gradients { #expect(byName[name]?.gradient?.elements == [gradient]) }
    let operands = try #require(circuit.nodes.last?.operands)
    #expect(operands.map { circuit.nodes[$0.node].name } == ["q", "z"])
    #expect(operands.map { $0.gradient?.elements } == [[-4], [3]])
  }

  @Test func sigmoidNeuronGateByGate() throws {
    let (w0, w1, w2) = (variable(2), variable(-3), variable(-3))
    let (x0, x1) = (variable(-1), variable(-2))
    let f = 1 / (1 + exp(-(w0 * x0 + w1 * x1 + w2)))
    f.backward()
    let circuit = try circuit(of: f)
    let gates = circuit.nodes.map { label($0) }.filter { $0 != "input" }
    #expect(gates == ["×", "×", "+", "+", "×−1", "exp", "+1", "1/x"])
    let chain = circuit.nodes.suffix(5)
    let values = chain.map { $0.value.elements[0].formatted(decimals: 2) }
    #expect(values == ["1.00", "-1.00", "0.37", "1.37", "0.73"])
    let gradients = chain.map { $0.gradient?.elements[0].formatted(decimals: 2) }
    #expect(gradients == ["0.20", "-0.20", "-0.53", "-0.53", "1.00"])
  }

  @Test func sigmoidNeuronAsOneGate() throws {
    let f = sigmoid(variable(2) * variable(-1))
    #expect(label(try circuit(of: f).nodes[3]) == "σ")
  }

  @Test func labelsOfGatesWithANumber() throws {
    let x = variable(3)
    let labels: [(Tensor, String)] = [
      (x + 2, "+2"), (2 + x, "+2"), (x + -2, "−2"), (x - 2, "−2"), (x - -2, "+2"),
      (2 - x, "2−x"), (x * 2, "×2"), (x * -1, "×−1"), (0.5 * x, "×0.5"), (x / 4, "/4"),
      (1 / x, "1/x"), (-1 / x, "−1/x"), (pow(x, 2), "x²"), (pow(x, -1), "x^−1"),
      (max(0, x), "max(0, x)"), (min(x, 1), "min(x, 1)"), (-x, "×−1"), (x * (1.0 / 3), "×0.3333"),
      (x * 1e-9, "×1e-09"),
    ]
    for (tensor, expected) in labels {
      let circuit = try circuit(of: tensor)
      #expect(circuit.nodes.count == 2, "\(expected)")
      #expect(circuit.nodes.map { label($0) }.last == expected)
      #expect(circuit.nodes.last?.operands.count == 1)
    }
  }

  @Test func orderIsKeptWhereItCounts() throws {
    let (x, y) = (variable(3), variable(2))
    for (tensor, keeps) in [(x - y, true), (x / y, true), (x + y, false), (x * y, false)] {
      guard case .gate(_, let keepsOrder) = try circuit(of: tensor).nodes.last?.kind else {
        Issue.record("no gate")
        continue
      }
      #expect(keepsOrder == keeps)
    }
  }

  @Test func partsAtABranchAddUp() throws {
    let x = variable([1, 2])
    let q = x * x
    let f = (q * q + exp(q) * [3, 4] - q).sum()
    f.backward()
    let nodes = try circuit(of: f).nodes
    for (index, node) in nodes.enumerated() where index < nodes.count - 1 {
      guard let gradient = node.gradient else { continue }
      var total = [Double](repeating: 0, count: gradient.elements.count)
      for user in nodes {
        for operand in user.operands where operand.node == index {
          let part = try #require(operand.gradient).elements
          for place in total.indices { total[place] += part[place] }
        }
      }
      for (a, b) in zip(total, gradient.elements) { #expect((a - b).magnitude < 1e-9) }
    }
    #expect(nodes.contains { $0.kind == .constant && $0.value.elements == [3, 4] })
  }

  @Test func beforeBackwardThereAreNoGradients() throws {
    let f = variable(2) * variable(3)
    let circuit = try circuit(of: f)
    #expect(circuit.nodes.allSatisfy { $0.gradient == nil })
    #expect(circuit.nodes.allSatisfy { $0.operands.allSatisfy { $0.gradient == nil } })
  }

  @Test func nestedGradientsShowNoExtraNodes() throws {
    let x = variable(3).named("x")
    let f = x * x
    let slope = gradient(at: x) { $0 * $0 }
    #expect(try circuit(of: f).nodes.count == 2)
    #expect(try circuit(of: slope).nodes.allSatisfy { label($0) != "identity" })
  }

  @Test func aPlainTensorHasNoGraph() {
    var run = Run()
    #expect(
      throws: Run.Failure("there is no graph to show: this tensor depends on no variable")
    ) { try run.graph(3) }
  }

  @Test func asText() throws {
    let x = variable(-2).named("x")
    let f = (x * 3 + 1).named("f")
    f.backward()
    var run = Run()
    try run.graph(f)
    #expect(
      run.outputs.map { $0.plainText } == [
        """
        x = -2.0, gradient 3.0
        #1 = ×3 (x) = -6.0, gradient 1.0
        f = +1 (#1) = -5.0, gradient 1.0

        """
      ])
  }
}
