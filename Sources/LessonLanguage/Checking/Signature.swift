/// What a function takes and gives; one object, since readings of calls pass it around.
final class Signature: Sendable {
  struct Parameter: Sendable {
    /// `nil` for `_`.
    let label: String?
    let type: Type
    var hasDefault = false
    /// `print`'s first one: any number of arguments.
    var isVariadic = false
    /// The function may change the variable that is given.
    var isInout = false
    /// The function that is given is not kept beyond the call: it has no `@escaping`.
    var staysInside = false
  }

  let name: String
  let parameters: [Parameter]
  let result: Type
  let isDisfavored: Bool
  /// How many type variables the signature has.
  let variableCount: Int

  init(
    name: String, parameters: [Parameter], result: Type, isDisfavored: Bool = false,
    variableCount: Int = 0
  ) {
    self.name = name
    self.parameters = parameters
    self.result = result
    self.isDisfavored = isDisfavored
    self.variableCount = variableCount
  }

  /// Whether it changes variables that it is given.
  var hasInout: Bool { parameters.contains { $0.isInout } }

  /// The signature as a type, without labels and defaults.
  var type: Type { .function(parameters.map { $0.type }, result) }
}

/// Which arguments go to which parameter; more than one only where the parameter is variadic,
/// none where its default is taken.
typealias ArgumentMatch = [[ExpressionID]]

/// Where arguments do not fit a signature. What it means is found out only where somebody asks
/// (`Signature.mismatch`): most calls have overloads that do not fit.
enum Misfit {
  /// An argument that no parameter from `first` up to the one at the index takes, which is one past the last
  /// where there are none left.
  case argument(Argument, at: Int, first: Int)
  /// No argument is left for the parameter at an index.
  case missing(Int)
}

extension Signature {
  /// Sorts arguments to parameters as Swift does: in order, each with its label; parameters with
  /// a default may be left out; a trailing closure goes to the next parameter that is a function.
  func match(_ arguments: [Argument]) -> (match: ArgumentMatch, misfit: Misfit?) {
    var match = ArgumentMatch(repeating: [], count: parameters.count)
    var next = 0
    for argument in arguments {
      let first = next
      while next < parameters.count, !accepts(argument, at: next, taken: match[next].count) {
        guard canLeaveOut(next, taken: match[next].count) else {
          return (match, .argument(argument, at: next, first: first))
        }
        next += 1
      }
      guard next < parameters.count else {
        return (match, .argument(argument, at: next, first: first))
      }
      match[next].append(argument.value)
      if !parameters[next].isVariadic { next += 1 }
    }
    while next < parameters.count {
      guard canLeaveOut(next, taken: match[next].count) else {
        return (match, .missing(next))
      }
      next += 1
    }
    return (match, nil)
  }

  private func accepts(_ argument: Argument, at index: Int, taken: Int) -> Bool {
    let parameter = parameters[index]
    guard let label = argument.label?.text else {
      return parameter.label == nil || parameter.isVariadic && taken > 0
    }
    if label == trailingClosureLabel {
      if case .function = parameter.type { return true }
      if case .variable = parameter.type { return true }
      return false
    }
    return label == parameter.label && (taken == 0 || !parameter.isVariadic)
  }

  private func canLeaveOut(_ index: Int, taken: Int) -> Bool {
    parameters[index].hasDefault || parameters[index].isVariadic || taken > 0
  }
}

extension Signature {
  /// The signature with its type variables chosen.
  func substituting(_ choices: [Type?]) -> Signature {
    if variableCount == 0 { return self }
    return Signature(
      name: name,
      parameters: parameters.map {
        Parameter(
          label: $0.label, type: $0.type.substituting(choices), hasDefault: $0.hasDefault,
          isVariadic: $0.isVariadic, isInout: $0.isInout, staysInside: $0.staysInside)
      },
      result: result.substituting(choices), isDisfavored: isDisfavored)
  }
}

extension Signature {
  /// Whether both take the same: labels and types.
  func hasParameters(of other: Signature) -> Bool {
    parameters.count == other.parameters.count
      && zip(parameters, other.parameters).allSatisfy {
        $0.label == $1.label && $0.type == $1.type && $0.isVariadic == $1.isVariadic
      }
  }
}
