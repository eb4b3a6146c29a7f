import Autodiff

/// What lesson code can call: a closed list of names with their types and implementations.
struct Library: Sendable {
  static let shared = Library()
  /// The method that the call of a value means.
  static let callAsFunction = "callAsFunction"

  let functions: [LibraryFunction]
  /// Functions, operators (`+`, `prefix -`), initialisers (by their type) and constants of types
  /// (`Double.pi`), by name.
  private let byName: [String: [Int]]
  /// Methods and properties, by name; subscripts under `subscript`.
  private let membersByName: [String: [Int]]
  /// Each function as what a call could mean.
  private let callees: [Checker.Callee]
  /// The same by name.
  private let calleesByName: [String: [Checker.Callee]]

  private init() {
    let written =
      arithmetic + bitOperators + comparisons + elementary + conversions
      + numberMembers + numberConstants + rangeMembers
      + stringMembers + characterMembers + splitting
      + sequenceMembers + sequenceSearching + sorting + collectionMembers
      + arrayMaking + arrayMembers + arraySubscripts + dictionaryMembers + optionals
      + tensorArithmetic + tensorFunctions + tensorMaking + tensorMembers + imageFunctions + losses
      + gradients + derivatives + checks + randomMembers + schedules + optimizers + minimization
      + datasets + layers + showing + plots + barsAndPictures + surfaces
    functions = written.map { $0.counting() }
    var byName: [String: [Int]] = [:]
    var membersByName: [String: [Int]] = [:]
    for (index, function) in functions.enumerated() {
      if function.receiver == nil {
        byName[function.signature.name, default: []].append(index)
      } else {
        membersByName[function.signature.name, default: []].append(index)
      }
    }
    self.byName = byName
    self.membersByName = membersByName
    var callees: [Checker.Callee] = []
    for (index, function) in functions.enumerated() {
      callees.append(Checker.Callee(index, function))
    }
    self.callees = callees
    calleesByName = byName.mapValues { indices in indices.map { callees[$0] } }
  }

  func functions(named name: String) -> [Int] { byName[name] ?? [] }

  /// The functions of this name as what a call could mean.
  func callees(named name: String) -> [Checker.Callee] { calleesByName[name] ?? [] }

  /// A function as what a call could mean.
  func callee(_ index: Int) -> Checker.Callee { callees[index] }

  func members(named name: String) -> [Int] { membersByName[name] ?? [] }

  /// Every global name that a lesson can write, for suggestions.
  var globalNames: [String] {
    byName.keys.filter { name in
      !name.utf8.contains(UInt8(ascii: ".")) && !name.utf8.contains(UInt8(ascii: " "))
    }.sorted()
  }

  /// The members of a type, for suggestions.
  func memberNames(of type: Type) -> [String] {
    var names: [String] = []
    for function in functions {
      guard let receiver = function.receiver else { continue }
      var choices = [Type?](repeating: nil, count: function.signature.variableCount)
      if receiver.unify(with: type, &choices) { names.append(function.signature.name) }
    }
    return names.sorted()
  }

  /// The members of a type itself, for suggestions.
  func staticNames(of type: Type) -> [String] {
    let prefix = type.description + "."
    return byName.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .sorted()
  }

  /// The constant that `.name` means where a value of `type` is expected.
  func implicitMember(_ name: String, of type: Type) -> Int? {
    switch type {
    case .tensorIndex: functions(named: "TensorIndex." + name).first
    case .roundingRule: functions(named: "FloatingPointRoundingRule." + name).first
    case .library(let type):
      functions(named: type.name + "." + name).first { functions[$0].isConstant }
    case .double: functions(named: "Double." + name).first
    case .int: functions(named: "Int." + name).first
    default: nil
    }
  }
}
