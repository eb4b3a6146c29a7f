import SourceText

/// Closures that outlive the call that they are given to. Swift wants such a parameter to be
/// `@escaping`, and lets no such closure use an `inout` parameter or the `self` of a method that
/// changes it.
extension Checker {
  func reportEscaping() {
    let escapes = Escapes(program)
    for (index, expression) in syntax.expressions.enumerated() {
      let id = ExpressionID(index: index)
      switch (expression.kind, program.meanings[id]) {
      case (.name(let name), .variable(let variable)?):
        guard escapes.mustStay.contains(variable), escapes.outlives(id) else { continue }
        report(
          "'\(name)' may outlive the call here", at: expression.range,
          notes: ["write '@escaping' before its type in the declaration of the function"])
      case (.closure, _):
        guard let function = program.closures[id], escapes.outlives(id) else { continue }
        reportCaptures(of: function, escapes, at: expression.range)
      default: break
      }
    }
  }

  private func reportCaptures(of function: FunctionID, _ escapes: Escapes, at range: Range<Int>) {
    for variable in program.functions[function.index].captures
    where escapes.mustStay.contains(variable) || escapes.shared.contains(variable) {
      let name = program.variables[variable.index].name.text
      report(
        "a closure that may outlive the call cannot use '\(name)'", at: range,
        notes: [
          escapes.mustStay.contains(variable)
            ? "write '@escaping' before its type in the declaration of the function"
            : "copy it into a variable before the closure, or write a function inside this one"
        ])
    }
  }
}

/// Where functions stay within the call that they are given to.
private struct Escapes {
  private let program: CheckedProgram
  /// The expression around each one.
  private var outer: [ExpressionID?]
  /// Parameters that are functions without `@escaping`.
  private(set) var mustStay: Set<VariableID> = []
  /// The values of `let h = g`, which keeps nothing beyond the call.
  private var named: Set<ExpressionID> = []
  /// `inout` parameters, and `self` where it changes.
  private(set) var shared: Set<VariableID> = []

  init(_ program: CheckedProgram) {
    self.program = program
    let count = program.syntax.expressions.count
    outer = [ExpressionID?](repeating: nil, count: count)
    for index in 0..<count {
      let id = ExpressionID(index: index)
      for part in program.syntax.parts(of: id) { outer[part.index] = id }
    }
    for statement in program.syntax.statements {
      guard case .variable(let variable) = statement.kind, let value = variable.value,
        case .name = program.syntax[value].kind
      else { continue }
      named.insert(value)
    }
    for function in program.functions {
      if let this = function.receiver, function.isMutating || function.initialized != nil {
        shared.insert(this)
      }
      for (variable, parameter) in zip(function.parameters, function.signature.parameters) {
        if parameter.isInout { shared.insert(variable) }
        if parameter.staysInside { mustStay.insert(variable) }
      }
    }
  }

  /// Whether the function that the expression gives may be kept: everywhere but where it is called,
  /// or goes to a parameter that does not keep it.
  func outlives(_ id: ExpressionID) -> Bool {
    guard let around = outer[id.index] else { return !named.contains(id) }
    switch program.syntax[around].kind {
    case .parenthesized: return outlives(around)
    case .call(let callee, _):
      if callee == id { return false }
      guard let call = program.calls[around],
        let index = call.match.firstIndex(where: { $0.contains(id) })
      else { return false }
      switch call.meaning {
      case .library(let entry):
        if case .function = Library.shared.functions[entry].signature.parameters[index].type {
          return false
        }
        return true
      case .function: return !call.signature.parameters[index].staysInside
      case .value: return isParameter(id) && isParameter(callee)
      default: return true
      }
    default: return true
    }
  }

  /// Whether it is a parameter that must stay: Swift gives none of those to another.
  private func isParameter(_ callee: ExpressionID) -> Bool {
    guard case .variable(let variable)? = program.meanings[callee] else { return false }
    return mustStay.contains(variable)
  }
}
