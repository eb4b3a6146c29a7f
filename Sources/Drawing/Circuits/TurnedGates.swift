/// Differences drawn upside down where that saves crossings.
///
/// A gate whose operands must not change places can cost a crossing that no layout avoids: in the
/// hinge loss the correct class's score s arrives as the second operand of two differences, and one
/// of the other scores has to come between its two branches. Such a difference may be turned over:
/// the gate then shows − beside the upper wire and + beside the lower one, as an amplifier does.
extension CircuitGraph {
  /// An order with few crossings, and the graph in which the gates that it turns are free.
  func ordered() -> (CircuitGraph, CircuitOrder) {
    let kept = CrossingReduction(self)
    guard kept.fewest > 0, labelsBranches, items.contains(where: { $0.isTurnable }) else {
      return (self, kept.best)
    }
    var graph = self
    for item in items.indices where items[item].isTurnable { graph.items[item].keepsOrder = false }
    var turned = CrossingReduction(graph)
    let fewest = turned.fewest
    guard fewest < kept.fewest else { return (self, kept.best) }
    // As few as will do: each is put back if that costs nothing.
    for item in items.indices where items[item].isTurnable {
      var stricter = graph
      stricter.items[item].keepsOrder = true
      let reduced = CrossingReduction(stricter)
      if reduced.fewest <= fewest { (graph, turned) = (stricter, reduced) }
    }
    return (graph, turned.best)
  }

  /// The differences whose second operand arrives above the first.
  func turnedGates(_ order: CircuitOrder) -> Set<Int> {
    var turned: Set<Int> = []
    for (index, item) in items.enumerated() where item.isTurnable && !item.keepsOrder {
      let arriving = portOrder(of: index, self, order).map { edges[$0].operand }
      if arriving == [1, 0] { turned.insert(index) }
    }
    return turned
  }
}
