import Drawing
import LessonOutput

/// A circuit whose layout is measured.
struct BenchmarkCircuit: Sendable {
  let name: String
  let circuit: Circuit

  /// What laying it out takes: promised are under 1 ms for 40 nodes, under 30 for 200.
  func layoutMilliseconds() -> Double {
    shortest(of: 30) { _ = CircuitLayout(circuit, scale: .compact) } * 1e3
  }

  /// What writing the finished layout as SVG takes, description and all.
  func writingMilliseconds() -> Double {
    let layout = CircuitLayout(circuit, scale: .compact)
    return shortest(of: 30) {
      _ = circuitDrawing(layout, id: "c", language: .english, alternative: nil)
    } * 1e3
  }

  static let all = [
    BenchmarkCircuit(name: "tree", circuit: scores(classes: 2, features: 5)),
    BenchmarkCircuit(name: "classifier", circuit: scores(classes: 3, features: 4)),
    BenchmarkCircuit(name: "classifier", circuit: scores(classes: 8, features: 8)),
  ]

  /// A linear classifier gate by gate: every input branches to every class; the sum of the scores.
  private static func scores(classes: Int, features: Int) -> Circuit {
    var nodes: [Circuit.Node] = []
    func add(_ kind: Circuit.Kind, _ operands: [Int]) -> Int {
      let value = Circuit.Value(shape: [], elements: [0.25])
      nodes.append(
        Circuit.Node(
          kind: kind, name: operands.isEmpty ? "x\(nodes.count)" : nil,
          operands: operands.map { Circuit.Operand(node: $0, gradient: value) }, value: value,
          gradient: value))
      return nodes.count - 1
    }
    let plus = Circuit.Kind.gate(label: "+", keepsOrder: false)
    let inputs = (0..<features).map { _ in add(.input, []) }
    var total: Int?
    for _ in 0..<classes {
      var score = add(.input, [])
      for input in inputs {
        let product = add(.gate(label: "×", keepsOrder: false), [add(.input, []), input])
        score = add(plus, [score, product])
      }
      total = total.map { add(plus, [$0, score]) } ?? score
    }
    return Circuit(nodes: nodes)
  }
}
