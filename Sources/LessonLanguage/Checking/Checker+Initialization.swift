import SourceText

/// Definite initialisation: a variable that is declared without a value gets one, on every way,
/// before it is read, and a `let` gets no second one.
///
/// The checker reads statements in the order in which they run, so that the set of variables that
/// have no value yet (`unset`) follows the ways: branches start from the same set, and after them
/// a variable is unset where one branch left it so.
extension Checker {
  /// `let x: T`: the value comes later.
  func declareUnset(_ pattern: PatternSyntax, _ type: Type, isMutable: Bool) {
    guard case .name(let name) = pattern.kind else {
      report("names of a tuple need their values at once", at: pattern.range)
      bind(pattern, to: .invalid, isMutable: true)
      return
    }
    let variable = declare(name, type, isMutable: isMutable)
    unset.insert(variable)
  }

  /// Notes that a variable gets a value; `true` where it is its first one.
  func initialize(_ variable: VariableID) -> Bool {
    guard unset.remove(variable) != nil else { return false }
    return program.variables[variable.index].isMutable || !unsetBeforeLoop.contains(variable)
  }

  /// Reads the body of a loop, which may run more than once: a `let` from outside cannot get its
  /// value there.
  func inLoop(_ read: () -> Void) {
    let outer = unsetBeforeLoop
    unsetBeforeLoop = unset
    read()
    unsetBeforeLoop = outer
  }

  func reportUnset(_ variable: VariableID, at range: Range<Int>) {
    guard unset.contains(variable) else { return }
    let info = program.variables[variable.index]
    // Said once.
    unset.remove(variable)
    report(
      "'\(info.name.text)' is used before it has a value", at: range,
      notes: ["on every way to this line it needs one"])
  }

  /// Reads `count` branches of which one is taken; `read` says whether it leaves for good, so that
  /// nothing comes after it.
  func inBranches(_ count: Int, _ read: (Int) -> Bool) {
    let before = unset
    var after: Set<VariableID> = []
    for branch in 0..<count {
      unset = before
      if !read(branch) { after.formUnion(unset) }
    }
    unset = after.intersection(before)
  }

  /// Reads statements that may not run at all.
  func perhaps(_ read: () -> Void) {
    let before = unset
    read()
    unset = before
  }
}
