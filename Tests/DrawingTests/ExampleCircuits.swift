import Foundation
import LessonOutput

/// f = (x + y)z with x = −2, y = 5, z = −4.
func simpleCircuit(backward: Bool = true) -> Circuit {
  var c = ScalarCircuit()
  let (x, y) = (c.input("x", -2), c.input("y", 5))
  let q = c.sum(x, y, name: "q")
  let z = c.input("z", -4)
  _ = c.product(q, z, name: "f")
  return c.circuit(backward: backward)
}

/// 1/(1 + e^−(w₀x₀ + w₁x₁ + w₂)) with w = (2, −3, −3), x = (−1, −2).
func sigmoidNeuron() -> Circuit {
  var c = ScalarCircuit()
  let (w0, x0) = (c.input("w0", 2), c.input("x0", -1))
  let first = c.product(w0, x0)
  let (w1, x1) = (c.input("w1", -3), c.input("x1", -2))
  let second = c.product(w1, x1)
  let both = c.sum(first, second)
  let score = c.sum(both, c.input("w2", -3))
  let negative = c.unary("×−1", score) { (-$0, -1) }
  let power = c.unary("exp", negative) { (exp($0), exp($0)) }
  let one = c.unary("+1", power) { ($0 + 1, 1) }
  _ = c.unary("1/x", one) { (1 / $0, -1 / ($0 * $0)) }
  return c.circuit()
}

/// f = xy · (x + y) with x = 3, y = −4: both inputs branch.
func branchingCircuit() -> Circuit {
  var c = ScalarCircuit()
  let (x, y) = (c.input("x", 3), c.input("y", -4))
  _ = c.product(c.product(x, y), c.sum(x, y), name: "f")
  return c.circuit()
}

/// The hinge loss of one example with 3 classes and 2 features; class 0 is the correct one.
/// With `keepsOrder` off its differences may be drawn upside down.
func hingeLoss(keepsOrder: Bool = true) -> Circuit {
  var c = ScalarCircuit()
  let x = [c.input("x0", 1.5), c.input("x1", -0.8)]
  let weights = [[0.1, 0.3], [-0.2, 0.4], [0.5, -0.1]]
  let biases = [0.1, 0.2, -0.3]
  var scores: [Int] = []
  for (label, row) in weights.enumerated() {
    let first = c.product(c.input("w\(label)0", row[0]), x[0])
    let second = c.product(c.input("w\(label)1", row[1]), x[1])
    scores.append(c.sum(c.sum(first, second), c.input("b\(label)", biases[label])))
  }
  let margins = scores.dropFirst().map { score in
    let difference = c.difference(score, scores[0], keepsOrder: keepsOrder)
    let margin = c.unary("+1", difference) { ($0 + 1, 1) }
    return c.unary("max0", margin) { (max(0, $0), $0 > 0 ? 1 : 0) }
  }
  _ = c.sum(margins[0], margins[1], name: "L")
  return c.circuit()
}

/// max(0, XW₁ + b₁)W₂ with shapes instead of numbers on its wires.
func matrixNetwork() -> Circuit {
  func tensor(_ shape: [Int]) -> Circuit.Value {
    Circuit.Value(shape: shape, elements: [Double](repeating: 0.5, count: shape.reduce(1, *)))
  }
  func node(_ kind: Circuit.Kind, _ name: String?, _ operands: [Int], _ shape: [Int])
    -> Circuit.Node
  {
    Circuit.Node(
      kind: kind, name: name, operands: operands.map { .init(node: $0, gradient: nil) },
      value: tensor(shape), gradient: kind == .constant ? nil : tensor(shape))
  }
  return Circuit(nodes: [
    node(.constant, "X", [], [4, 3]), node(.input, "W1", [], [3, 5]),
    node(.gate(label: "·", keepsOrder: true), nil, [0, 1], [4, 5]),
    node(.input, "b1", [], [5]), node(.gate(label: "+", keepsOrder: false), nil, [2, 3], [4, 5]),
    node(.gate(label: "ReLU", keepsOrder: false), "h", [4], [4, 5]),
    node(.input, "W_out", [], [5, 3]),
    node(.gate(label: "·", keepsOrder: true), nil, [5, 6], [4, 3]),
    node(.gate(label: "mean", keepsOrder: false), "loss", [7], []),
  ])
}

/// Add distributes, max routes, multiply switches: 2(xy + max(z, w)), as the lecture has it.
func gatePatterns() -> Circuit {
  var c = ScalarCircuit()
  let product = c.product(c.input("x", 3), c.input("y", -4))
  let largest = c.gate("max", [c.input("z", 2), c.input("w", -1)], 2, [1, 0])
  _ = c.unary("×2", c.sum(product, largest)) { (2 * $0, 2) }
  return c.circuit()
}

/// max(0, XW + b) with elements that are written out, and their gradients.
func tensorNetwork() -> Circuit {
  func tensor(_ shape: [Int]) -> Circuit.Value {
    let count = shape.reduce(1, *)
    return Circuit.Value(shape: shape, elements: (0..<count).map { Double($0) * -7.25 + 3 })
  }
  func node(_ kind: Circuit.Kind, _ name: String?, _ operands: [Int], _ shape: [Int])
    -> Circuit.Node
  {
    Circuit.Node(
      kind: kind, name: name, operands: operands.map { .init(node: $0) }, value: tensor(shape),
      gradient: kind == .constant ? nil : tensor(shape))
  }
  return Circuit(nodes: [
    node(.constant, "X", [], [3, 2]), node(.input, "W", [], [2, 3]),
    node(.gate(label: "·", keepsOrder: true), nil, [0, 1], [3, 3]),
    node(.input, "b", [], [3]), node(.gate(label: "+", keepsOrder: false), nil, [2, 3], [3, 3]),
    node(.gate(label: "ReLU", keepsOrder: false), "h", [4], [3, 3]),
    node(.gate(label: "Σ", keepsOrder: false), "L", [5], []),
  ])
}

/// The mean hinge loss of 3 examples with 3 classes and 4 features, gate by gate.
func batchLoss() -> Circuit {
  var c = ScalarCircuit()
  let weights = (0..<3).map { row in (0..<4).map { c.input("w\(row)\($0)", Double(row - $0)) } }
  let losses = (0..<3).map { example in
    let x = (0..<4).map { c.input("x\(example)\($0)", Double(example + $0)) }
    let scores = weights.map { row in
      let products = zip(row, x).map { c.product($0, $1) }
      return products.dropFirst().reduce(products[0]) { c.sum($0, $1) }
    }
    let margins = (0..<3).filter { $0 != example }.map { other in
      let margin = c.unary("+1", c.difference(scores[other], scores[example])) { ($0 + 1, 1) }
      return c.unary("max0", margin) { (max(0, $0), $0 > 0 ? 1 : 0) }
    }
    return c.sum(margins[0], margins[1], name: "L\(example)")
  }
  let sum = c.sum(c.sum(losses[0], losses[1]), losses[2])
  _ = c.unary("/3", sum, name: "L") { ($0 / 3, 1.0 / 3) }
  return c.circuit()
}
