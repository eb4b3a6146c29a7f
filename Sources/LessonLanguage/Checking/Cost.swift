/// How far a reading of an expression is from what Swift prefers, worst kind first.
///
/// Swift's solver ranks solutions by a vector of counts ("score kinds" in its `ConstraintSystem`);
/// these are the kinds that the subset can produce, in Swift's order.
struct Cost: Hashable, Comparable {
  /// Uses of overloads marked `@_disfavoredOverload`.
  var disfavored = 0
  /// Literals that take another type than their default one.
  var literals = 0
  /// Values taken as optionals.
  var optionals = 0
  /// Values taken as `Any`.
  var erasures = 0
  /// Two readings cost the same, and Swift would not choose.
  var isAmbiguous = false

  static let zero = Cost()

  static func < (a: Cost, b: Cost) -> Bool {
    (a.disfavored, a.literals, a.optionals, a.erasures)
      < (b.disfavored, b.literals, b.optionals, b.erasures)
  }

  static func + (a: Cost, b: Cost) -> Cost {
    Cost(
      disfavored: a.disfavored + b.disfavored, literals: a.literals + b.literals,
      optionals: a.optionals + b.optionals, erasures: a.erasures + b.erasures,
      isAmbiguous: a.isAmbiguous || b.isAmbiguous)
  }
}

/// A type that an expression can take, and at which cost.
struct Option {
  let type: Type
  var cost: Cost
}

extension [Option] {
  /// Adds a reading; of two with the same type the cheaper one stays, and a tie is remembered.
  mutating func insert(_ option: Option) {
    guard let index = firstIndex(where: { $0.type == option.type }) else {
      append(option)
      return
    }
    if option.cost < self[index].cost {
      self[index] = option
    } else if !(self[index].cost < option.cost) {
      self[index].cost.isAmbiguous = true
    }
  }

  /// The cheapest reading; the first of several equally cheap ones.
  var cheapest: Option? { self.min { $0.cost < $1.cost } }
}
