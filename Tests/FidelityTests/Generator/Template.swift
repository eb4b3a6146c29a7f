/// A piece of a program with holes.
///
/// `«Int»` is any expression of that type; `«+Int»` one that may use the `locals`, too; `«body»`
/// some statements that may; `@a` a name that is new in each use.
struct Template {
  /// What it draws on, as "The subset" names it.
  let construct: String
  let text: String
  /// The type of an expression; `nil` for a statement.
  var type: String?
  /// Whether it has to stand in parentheses inside another expression.
  var isCompound = false
  /// Names that exist inside it, with their types.
  var locals: [(name: String, type: String)] = []
  /// Names that exist after it.
  var declares: [(name: String, type: String)] = []

  /// An expression.
  static func value(
    _ construct: String, _ type: String, _ text: String, compound: Bool = false,
    locals: [(name: String, type: String)] = []
  ) -> Template {
    Template(
      construct: construct, text: text, type: type, isCompound: compound, locals: locals)
  }

  /// A statement, or several.
  static func statement(
    _ construct: String, _ text: String, locals: [(name: String, type: String)] = [],
    declares: [(name: String, type: String)] = []
  ) -> Template {
    Template(construct: construct, text: text, locals: locals, declares: declares)
  }
}

/// Declarations for the top of a program, and what they make possible below it.
struct Kit {
  let declaration: Template
  let uses: [Template]
}

/// SplitMix64 (https://prng.di.unimi.it/splitmix64.c): the same programs everywhere.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x2545_f491_4f6c_dd1d }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
