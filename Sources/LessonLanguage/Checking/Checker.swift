import SourceText

/// Types a program: Swift's inference for the subset.
///
/// An expression is read from below, as the list of types it can take with their costs
/// (`options`), and from above, as the cost of taking a wanted type (`cost`); then the cheapest
/// reading is written down from the top (`check`). For operator trees over a handful of types
/// that finds what Swift's solver finds, in time linear in the code: both questions are answered
/// once for each expression (and type).
final class Checker {
  let syntax: Syntax
  var program: CheckedProgram
  var diagnostics: [Diagnostic] = []

  /// Scopes from the outside in.
  var scopes: [Scope] = [Scope()]
  /// The function whose body is being read.
  var function = FunctionID.main
  /// The loops and `switch`es around, innermost last.
  var jumpTargets: [JumpTarget] = []
  /// While the left side of `=` is read: a variable there need not have a value.
  var isPlace = false
  /// Variables that have no value yet.
  var unset: Set<VariableID> = []
  /// In the body of an initialiser: which properties have no value yet.
  var initialization: SelfInitialization?
  /// While the `self` of `self.x` is read.
  var isPartOfSelf = false
  /// Variables that had no value when the loop around began.
  var unsetBeforeLoop: Set<VariableID> = []
  /// Values of properties that could not be typed: what is wrong with them has been said.
  var explainedValues: Set<ExpressionID> = []
  /// Unknown names that were given a value: using them is no second mistake.
  var undeclared: Set<String> = []
  /// The members that are changed.
  var changedMembers: [ExpressionID] = []
  /// The first expression that has no type: something must have been said about it.
  var untyped: ExpressionID?
  /// While a closure is read on trial nothing is reported.
  var isTrial = false

  var known: Readings
  /// What closures gave on trial, by their parameters' types.
  var knownClosures: [ClosureKey: Option?] = [:]
  /// What the body of the closure that was read last costs: its expression, or all that it
  /// returns.
  var bodyCost = Cost.zero
  /// What has been returned in the body around.
  var returnCost = Cost.zero
  /// The types of the parameters of the closures that are being read, from the outside in.
  var outerParameters: [[Type]] = []
  /// What `return` has to give; `nil` while a closure's first `return` still decides.
  var expectedResult: Type?
  /// Whether the trial under way has met an error.
  var trialFailed = false
  /// Reads the bodies of functions of the top level, after everything else.
  var pendingBodies: [() -> Void] = []
  /// How many more readings of expressions the whole program may take.
  var readingsLeft: Int
  var isLargeTypeReported = false
  /// Which functions were used where at the top level, and what each function uses.
  var uses = UseOrder()

  struct ClosureKey: Hashable {
    let expression: ExpressionID
    let type: Type
    /// What the expression means depends on the closures around it.
    let outer: [[Type]]
  }

  init(_ syntax: Syntax, body: [StatementID]) {
    self.syntax = syntax
    known = Readings(for: syntax)
    readingsLeft = 100_000 + 20 * syntax.expressions.count
    program = CheckedProgram(syntax, body: body)
    program.functions = [
      Function(
        name: "main", signature: Signature(name: "main", parameters: [], result: .void),
        parent: nil, body: body, range: 0..<0)
    ]
  }

  /// Reads the whole program; `shown` are the last statements of its cells.
  func checkProgram(shown: Set<StatementID>) {
    declare(in: program.body)
    for statement in program.body { check(statement, isShown: shown.contains(statement)) }
    readPendingBodies()
    reportUseBeforeDeclaration()
    reportOverlaps()
    reportPrivateUses()
    if !diagnostics.contains(where: { $0.severity == .error }) { reportEscaping() }
    if !diagnostics.contains(where: { $0.severity == .error }) { reportUnusedMutability() }
  }

  private func readPendingBodies() {
    while !pendingBodies.isEmpty {
      let bodies = pendingBodies
      pendingBodies = []
      for body in bodies { body() }
    }
  }

  func report(
    _ message: String, at range: Range<Int>, severity: Diagnostic.Severity = .error,
    notes: [String] = [], replacement: String? = nil
  ) {
    if isTrial {
      if severity == .error { trialFailed = true }
      return
    }
    diagnostics.append(
      Diagnostic(
        message, at: range, severity: severity, notes: notes, replacement: replacement))
  }

  func range(_ expression: ExpressionID) -> Range<Int> { syntax[expression].range }

  func setType(_ type: Type, of expression: ExpressionID) {
    program.types[expression.index] = type
  }
}
