import Foundation

/// Prints the figures that are promised, each beside what a peer needs on the same machine in the same
/// run. Arguments name the sections to print; without any, all are.
@main
struct Benchmarks {
  private static let sections: [(name: String, print: @Sendable () -> Void)] = [
    ("loops", printLoops), ("cell", printCells), ("network", { networkComparison().report() }),
    ("graph", { scalarGraphComparison().report() }),
    ("linear", { for loss in ["hinge", "softmax"] { linearComparison(loss).report() } }),
    ("digits", { for rule in ["sgd", "adam"] { digitsComparison(rule).report() } }),
    ("product", { productComparison().report() }), ("circuits", printCircuits),
    ("live", printLive),
    ("trained", printTrainedNetwork),
  ]

  static func main() {
    let wanted = CommandLine.arguments.dropFirst()
    for section in sections where wanted.isEmpty || wanted.contains(section.name) {
      section.print()
    }
  }
}

private func printLoops() {
  print("ns per operation                swift-ml   CPython     Swift")
  for loop in Loop.all {
    let figures = [
      loop.interpretedNanoseconds(), loop.pythonNanoseconds(), loop.nativeNanoseconds(),
    ]
    print(padded(loop.name, to: 30) + figures.map { column($0, decimals: 2) }.joined())
  }
}

private func printCells() {
  print("\nms to check, lower and run a cell of 30 lines")
  for cell in Cell.all {
    print(padded(cell.name, to: 30) + column(cell.milliseconds(), decimals: 3))
  }
}

private func printCircuits() {
  print("\nms for a circuit                 layout   writing")
  for circuit in BenchmarkCircuit.all {
    let name = "\(circuit.name), \(circuit.circuit.nodes.count) nodes"
    let figures = [circuit.layoutMilliseconds(), circuit.writingMilliseconds()]
    print(padded(name, to: 30) + figures.map { column($0, decimals: 3) }.joined())
  }
}

/// A figure, or a dash where there is none.
private func column(_ value: Double?, decimals: Int) -> String {
  guard let value else { return "         –" }
  return String(format: "%10.\(decimals)f", value)
}
