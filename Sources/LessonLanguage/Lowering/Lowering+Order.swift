/// The order in which parts are read where it shows: Swift reads the indices of a place first,
/// then the values, and goes to the place last.
extension Lowering {
  /// Whether reading the expression may change variables or print. Library calls without closures
  /// never do.
  func mayHaveEffects(_ id: ExpressionID) -> Bool {
    switch syntax[id].kind {
    case .closure, .statement, .assignment: return true
    case .name, .member:
      switch program.meanings[id] {
      case .computed?, .selfComputed?: return true
      default: break
      }
    case .call:
      switch program.calls[id]?.meaning {
      case .function?, .value?: return true
      case .library(let index)? where Library.shared.functions[index].isMutating: return true
      default: break
      }
    default: break
    }
    return syntax.parts(of: id).contains { mayHaveEffects($0) }
  }

  /// Lowers what uses a place, `values` being read between the place's indices and the place. Where
  /// both sides have effects the indices are read early, into slots of their own.
  func inOrder(
    _ place: ExpressionID, before values: [ExpressionID],
    _ lowerRest: () -> (Frame) throws(Stop) -> Void
  ) -> (Frame) throws(Stop) -> Void {
    let early = earlyReadings(of: [place], before: values)
    let rest = lowerRest()
    forget(early)
    if early.isEmpty { return rest }
    return { frame throws(Stop) in
      for reading in early { frame.values[reading.slot] = try reading.code(frame) }
      try rest(frame)
    }
  }

  struct EarlyReading {
    let id: ExpressionID
    let slot: Int
    let code: ValueCode
  }

  /// Code for the indices in `places` that have effects, where `values` have some, too. Until they
  /// are forgotten, lowering such an index gives code that reads its slot.
  func earlyReadings(of places: [ExpressionID], before values: [ExpressionID]) -> [EarlyReading] {
    guard values.contains(where: { mayHaveEffects($0) }) else { return [] }
    let indices = places.flatMap { self.indices(in: $0) }.filter { mayHaveEffects($0) }
    let readings = indices.map { id in
      EarlyReading(id: id, slot: newValueSlot(), code: lowerValue(id))
    }
    for reading in readings { readEarly[reading.id] = reading.slot }
    return readings
  }

  func forget(_ readings: [EarlyReading]) {
    for reading in readings { readEarly[reading.id] = nil }
  }

  /// The indices and keys of a place, the outermost container's first; defaults of dictionaries
  /// are read later, where they are needed.
  private func indices(in place: ExpressionID) -> [ExpressionID] {
    guard let base = syntax.parts(of: place).first else { return [] }
    guard case .element(_, let arguments) = syntax[place].kind else { return indices(in: base) }
    return indices(in: base)
      + arguments.filter { $0.label?.text != "default" }.map { $0.value }
  }
}
