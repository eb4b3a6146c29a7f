extension Templates {
  /// The names of all constructs that programs can draw on.
  static let constructs = Set(
    (values + statements + kits.map(\.declaration) + kits.flatMap(\.uses)).map(\.construct))

  /// All templates, each with the declarations that it needs.
  static let all: [(template: Template, kit: Kit?)] =
    (values + statements).map { ($0, nil) }
    + kits.flatMap { kit in kit.uses.map { ($0, kit) } }
}
