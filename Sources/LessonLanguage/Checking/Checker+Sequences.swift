import SourceText

/// Sequences as arguments, and what cannot be printed.
extension Checker {
  /// Reads an argument that the library goes through: as what it is by itself, a literal as an
  /// array.
  func check(_ id: ExpressionID, asSequenceOf element: Type) -> Type {
    let own = options(id).filter { Checker.gives($0.type, element) }.cheapest?.type
    return check(id, as: own ?? .array(element))
  }

  /// Whether a value of the type gives such elements, labels of tuples aside.
  static func gives(_ type: Type, _ element: Type) -> Bool {
    guard let own = type.element else { return false }
    if case .tuple = own, case .tuple = element {
      return conversion(from: own, to: element) != nil
    }
    return own == element
  }

  /// The type of a function that gives some sequence, where the library wants one.
  func own(_ id: ExpressionID, for wanted: Type) -> Type? {
    if case .closure = syntax[id].kind { return nil }
    return options(id).first {
      $0.type != wanted && Checker.conversion(from: $0.type, to: wanted) != nil
    }?.type
  }

  /// Reads a value that becomes text. What has no text of its own, or one that Swift leaves open,
  /// is refused.
  @discardableResult
  func checkAsText(_ id: ExpressionID) -> Type {
    let type = checkByItself(id)
    if !isShortDictionary(id) { refuseAsText(type, at: range(id)) }
    return type
  }

  /// A literal of at most one pair has one order only.
  private func isShortDictionary(_ id: ExpressionID) -> Bool {
    if case .dictionary(let pairs) = syntax[id].kind { pairs.count < 2 } else { false }
  }

  func refuseAsText(_ type: Type, at range: Range<Int>) {
    var seen: Set<NominalType> = []
    switch type.withoutText(&seen) {
    case nil: break
    case .unordered:
      report(
        "the order of a dictionary is left open, so it cannot be shown", at: range,
        notes: ["sort it: 'keys.sorted()', 'values.sorted()'"])
    case .dictionary:
      report(
        "the order of a dictionary is left open, so it cannot be shown", at: range,
        notes: ["show it sorted: dictionary.sorted { $0.key < $1.key }"])
    default:
      report(
        "this sequence has no text of its own", at: range,
        notes: ["make an array of it: Array(\u{2026})"])
    }
  }
}

extension Type {
  /// The part of the type whose values are not to be shown as text.
  fileprivate func withoutText(_ seen: inout Set<NominalType>) -> Type? {
    switch self {
    case .sequence, .collection, .unordered, .dictionary: return self
    case .array(let type), .slice(let type), .optional(let type): return type.withoutText(&seen)
    case .tuple(let elements): return Type.withoutText(elements.map { $0.type }, &seen)
    case .nominal(let nominal):
      guard seen.insert(nominal).inserted else { return nil }
      let parts =
        nominal.fields.map { $0.type } + nominal.cases.flatMap { $0.payload.map { $0.type } }
      return Type.withoutText(parts, &seen)
    default: return nil
    }
  }

  private static func withoutText(_ parts: [Type], _ seen: inout Set<NominalType>) -> Type? {
    for part in parts {
      if let found = part.withoutText(&seen) { return found }
    }
    return nil
  }
}
