/// What of Swift's library lessons do without on purpose, and what to write instead.
enum Advice {
  /// The note on a member that a type does not have here.
  static func note(onMember name: String, of type: Type) -> String? {
    if isUnordered(type), dependsOnOrder(name, type) {
      return "the order of a dictionary is left open: sort first, with 'sorted'"
    }
    switch (name, type) {
    case ("magnitude", .int): return "for an Int write abs(x)"
    case ("startIndex", .string), ("endIndex", .string), ("index", .string),
      ("firstIndex", .string), ("utf8", .string), ("unicodeScalars", .string):
      return "make an array of its characters: Array(text)"
    case ("components", .string): return "split(separator: \",\")"
    case ("removeFirst", .slice), ("insert", .slice), ("remove", .slice):
      return "make an array of it first: var a = Array(slice)"
    default: return members[name]
    }
  }

  /// The note on a member of a type itself, as in `Int.random`.
  static func note(onStatic name: String) -> String? { name == "random" ? random : nil }

  /// The note on a label that a function does not take here.
  static func note(onLabel label: String, of function: String) -> String? {
    switch (function, label) {
    case ("reduce", "into"): "write a loop, or reduce(start) { sum, x in … }"
    case ("String", "format"): "numbers are written by x.formatted(decimals: 2)"
    default: nil
    }
  }

  private static let random = "random numbers come from a generator with a seed: Random(seed: 1)"

  private static let members = [
    "shuffled": random, "shuffle": random, "randomElement": random,
    "lazy": "write the members without it", "hashValue": "it differs from run to run",
    "bitPattern": "lessons do without it", "capacity": "arrays grow by themselves",
    "reserveCapacity": "arrays grow by themselves",
  ]

  private static func isUnordered(_ type: Type) -> Bool {
    switch type {
    case .dictionary, .unordered: true
    default: false
    }
  }

  /// Whether arrays have it, so that it is the order that is missing.
  private static func dependsOnOrder(_ name: String, _ type: Type) -> Bool {
    Library.shared.memberNames(of: .array(.int)).contains(name)
      && !Library.shared.memberNames(of: type).contains(name)
  }
}
