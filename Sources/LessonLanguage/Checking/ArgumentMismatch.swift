import SourceText

/// Why arguments do not fit a signature.
enum ArgumentMismatch {
  case missing(Signature.Parameter)
  case extra(Argument)
  case label(Argument, expected: String?)
  /// An argument stands behind one that the declaration has after it.
  case order(Argument, before: Argument)
}

/// The arguments of a call and what was made of them before one did not fit.
struct GivenArguments {
  let arguments: [Argument]
  let match: ArgumentMatch
  /// The first parameter that the one that does not fit could have been for.
  let first: Int

  init(_ arguments: [Argument], _ match: ArgumentMatch, first: Int) {
    (self.arguments, self.match, self.first) = (arguments, match, first)
  }

  /// Whether some argument has this label.
  func have(_ label: String?) -> Bool {
    label != nil && arguments.contains { $0.label?.text == label }
  }

  /// The first argument that nothing was made of yet and that has the label of a parameter, or none where that has
  /// none.
  func firstArgument(for parameter: Signature.Parameter) -> Argument? {
    let taken = match.joined()
    return arguments.first { $0.label?.text == parameter.label && !taken.contains($0.value) }
  }

  /// The first argument that went to a parameter behind this one.
  func firstArgument(behind parameter: Int) -> Argument? {
    let values = match[(parameter + 1)...].joined()
    return arguments.first { values.contains($0.value) }
  }
}

extension Argument {
  /// The label that is written; a closure behind the parentheses has none.
  fileprivate var writtenLabel: String? {
    label.flatMap { $0.text == trailingClosureLabel ? nil : $0.text }
  }
}

extension Signature {
  /// Why arguments do not fit; `nil` where they do.
  func mismatch(_ arguments: [Argument]) -> ArgumentMismatch? {
    let (match, misfit) = match(arguments)
    switch misfit {
    case nil: return nil
    case .missing(let index): return .missing(parameters[index])
    case .argument(let argument, let index, let first):
      let given = GivenArguments(arguments, match, first: first)
      return index < parameters.count
        ? mismatch(argument, at: index, given) : surplus(argument, given)
    }
  }

  /// What is wrong with an argument that does not fit the parameter at `index`, which cannot be left out.
  private func mismatch(_ argument: Argument, at index: Int, _ given: GivenArguments)
    -> ArgumentMismatch
  {
    let parameter = parameters[index]
    guard let label = argument.writtenLabel else {
      return .label(argument, expected: parameter.label)
    }
    if parameters[index...].contains(where: { $0.label == label }) {
      return given.firstArgument(for: parameter).map { .order($0, before: argument) }
        ?? .missing(parameter)
    }
    return misplaced(argument, label, given)
      ?? .label(argument, expected: expectedLabel(for: label, given) ?? parameter.label)
  }

  /// What is wrong with an argument for which no parameter is left.
  private func surplus(_ argument: Argument, _ given: GivenArguments) -> ArgumentMismatch {
    if argument.label?.text == trailingClosureLabel { return .label(argument, expected: nil) }
    guard let label = argument.writtenLabel else {
      let free = freeLabels(given, from: given.first)
      return free.first.map { .label(argument, expected: $0) } ?? .extra(argument)
    }
    if parameters.contains(where: { $0.label == label }) {
      return misplaced(argument, label, given) ?? .extra(argument)
    }
    if let expected = expectedLabel(for: label, given) {
      return .label(argument, expected: expected)
    }
    let hasRoom = parameters.indices.contains {
      $0 >= given.first && given.match[$0].isEmpty && parameters[$0].label == nil
    }
    return hasRoom ? .label(argument, expected: nil) : .extra(argument)
  }

  /// An argument whose parameter was passed over since others came first.
  private func misplaced(_ argument: Argument, _ label: String, _ given: GivenArguments)
    -> ArgumentMismatch?
  {
    guard let index = parameters.firstIndex(where: { $0.label == label }),
      given.match[index].isEmpty, let behind = given.firstArgument(behind: index)
    else { return nil }
    return .order(argument, before: behind)
  }

  /// The labels that no argument has, of parameters that have no argument.
  private func freeLabels(_ given: GivenArguments, from first: Int) -> [String] {
    parameters.indices.filter { $0 >= first && given.match[$0].isEmpty }
      .compactMap { parameters[$0].label }.filter { !given.have($0) }
  }

  /// The label that is meant by one that the function does not have: one that is like it, or the only one left.
  private func expectedLabel(for label: String, _ given: GivenArguments) -> String? {
    let free = freeLabels(given, from: 0)
    return nearestLabel(to: label, among: free) ?? (free.count == 1 ? free[0] : nil)
  }
}

/// The label that is like another: by its letters, as a part of it (`rate`, `learningRate`) or by its initials (`lr`).
func nearestLabel(to label: String, among labels: [String]) -> String? {
  if let near = nearestName(to: label, among: labels) { return near }
  let small = label.lowercased()
  let related = labels.filter { other in
    let isPart = other.lowercased().hasSuffix(small) || other.lowercased().hasPrefix(small)
    return isPart && small.utf8.count > 2 || initials(of: other) == small
  }
  return related.count == 1 ? related[0] : nil
}

/// `lr` of `learningRate`.
private func initials(of name: String) -> String {
  var initials = name.prefix(1).lowercased()
  for letter in name.dropFirst() where letter.isUppercase { initials += letter.lowercased() }
  return initials.utf8.count > 1 ? initials : ""
}
