import LessonOutput

/// A generator of numbers that are the same on every machine: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Gates of several kinds over a few inputs, with values that branch and gates used by nobody.
func randomCircuit(seed: UInt64, gates: Int) -> Circuit {
  var generator = SeededGenerator(seed: seed)
  var c = ScalarCircuit()
  var nodes = (0..<3).map { c.input("x\($0)", Double.random(in: -9...9, using: &generator)) }
  for gate in 0..<gates {
    let a = nodes[Int.random(in: 0..<nodes.count, using: &generator)]
    let b = nodes[Int.random(in: 0..<nodes.count, using: &generator)]
    let name = gate.isMultiple(of: 3) ? "q\(gate)" : nil
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: nodes.append(c.sum(a, b, name: name))
    case 1: nodes.append(c.difference(a, b, name: name))
    case 2: nodes.append(c.unary("relu", a, name: name) { (max(0, $0), $0 > 0 ? 1 : 0) })
    default: nodes.append(c.unary("×0.1", a, name: name) { (0.1 * $0, 0.1) })
    }
  }
  return c.circuit()
}
