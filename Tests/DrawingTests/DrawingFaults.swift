/// What can be ugly in a drawing, found in the drawing itself.
extension DrawnCircuit {
  /// How often wires cross: two wires do as often as one passes from above the other to beneath it.
  var crossings: Int {
    var count = 0
    for (index, wire) in wires.enumerated() {
      for other in wires[(index + 1)...] { count += crossings(wire, other) }
    }
    return count
  }

  private func crossings(_ a: Polyline, _ b: Polyline) -> Int {
    guard let start = max(a.points.first?.x ?? 0, b.points.first?.x ?? 0) as Double?,
      let end = min(a.points.last?.x ?? 0, b.points.last?.x ?? 0) as Double?, start < end
    else { return 0 }
    var count = 0
    var side = 0.0
    for step in 0...Int((end - start) * 2) {
      let x = start + Double(step) / 2
      guard let first = a.height(at: x), let second = b.height(at: x) else { continue }
      let difference = first - second
      guard difference.magnitude > 0.5 else { continue }
      if side * difference < 0 { count += 1 }
      side = difference
    }
    return count
  }

  var backwardWires: Int { wires.count { $0.goesBackward } }

  struct Box: CustomStringConvertible {
    let label: Label
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    var description: String { "\(label.text) at \(left)…\(right), \(top)…\(bottom)" }

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The boxes of values, gradients and names, as wide as a common font sets them.
  var boxes: [Box] {
    labels.filter { !$0.style.contains("operation") }.map { label in
      let size = typeSize(label)
      let width = (isRoomy ? 0.52 : 0.54) * size * Double(label.text.count)
      let left =
        switch label.anchor {
        case "middle": label.x - width / 2
        case "end": label.x - width
        default: label.x
        }
      return Box(
        label: label, left: left, right: left + width, top: label.y - 0.72 * size,
        bottom: label.y + 1)
    }
  }

  private func typeSize(_ label: Label) -> Double {
    if label.style.contains("chart") { return label.style.contains("title") ? 14 : 12 }
    let isName = !label.style.contains("value") && !label.style.contains("gradient")
    return isName ? (isRoomy ? 20 : 16) : (isRoomy ? 15 : 12)
  }

  /// Pairs of texts that run into each other.
  var overlappingLabels: [String] {
    let boxes = boxes
    return boxes.indices.flatMap { index in
      boxes[(index + 1)...].filter { $0.meets(boxes[index]) }.map { "\(boxes[index]) and \($0)" }
    }
  }

  /// Texts that a wire runs through.
  var crossedLabels: [String] {
    boxes.filter { box in
      wires.contains { wire in
        stride(from: box.left, through: box.right, by: 1).contains { x in
          guard let y = wire.height(at: x) else { return false }
          return box.top < y && y < box.bottom
        }
      }
    }.map(\.description)
  }

  /// Gates that touch each other, and texts on gates.
  var crowdedGates: [String] {
    let gateBoxes = gates.map { gate in
      Box(
        label: Label(text: "gate", style: "", x: gate.x, y: gate.y, anchor: ""), left: gate.x,
        right: gate.x + gate.width, top: gate.y, bottom: gate.y + gate.height)
    }
    return gateBoxes.enumerated().flatMap { index, gate in
      (gateBoxes[(index + 1)...] + boxes).filter { $0.meets(gate) }.map { "\(gate) and \($0)" }
    }
  }

  /// Texts that stick out of the picture.
  var cutLabels: [String] {
    boxes.filter { $0.left < 0 || $0.top < 0 || $0.right > width + 1 || $0.bottom > height }
      .map(\.description)
  }

  var faults: [String] {
    overlappingLabels + crossedLabels + crowdedGates + cutLabels
      + (backwardWires > 0 ? ["\(backwardWires) wires run backward"] : [])
  }
}
