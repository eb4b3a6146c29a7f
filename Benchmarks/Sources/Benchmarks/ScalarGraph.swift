import SwiftML

/// A graph of single numbers, rounds of four operations: s = exp(tanh((s + y) z)). The time of a node
/// is that of building it and of its part in the backward pass.
func scalarGraphComparison() -> Comparison {
  let rounds = 25_000
  return Comparison(
    name: "a graph of single numbers, 100,000 nodes, forward and backward",
    units: Double(4 * rounds), unit: "node",
    ways: [
      Comparison.Way(name: "compiled") {
        var check = 0.0
        let seconds = median((0..<11).map { _ in cpuSeconds { check = compiledGraph(rounds) } })
        return Peer.Run(seconds: seconds, check: check)
      },
      Comparison.Way(name: "interpreted") {
        let lesson = program(graphLesson(rounds))
        var printed = ""
        let seconds = median((0..<5).map { _ in cpuSeconds { printed = lesson.printed() } })
        return Peer.Run(seconds: seconds, check: lastNumber(in: printed))
      },
    ],
    peers: [.compiled("a tape in C++", "graph", ["\(rounds)"])])
}

private func compiledGraph(_ rounds: Int) -> Double {
  let (x, y, z) = (variable(0.3), variable(-1), variable(-1))
  var s = x
  for _ in 0..<rounds { s = exp(tanh((s + y) * z)) }
  s.backward()
  return y.gradient.item
}

private func graphLesson(_ rounds: Int) -> String {
  """
  let y = variable(-1)
  let z = variable(-1)
  var s = variable(0.3)
  for _ in 0..<\(rounds) {
    s = exp(tanh((s + y) * z))
  }
  s.backward()
  print(y.gradient.item)
  """
}
