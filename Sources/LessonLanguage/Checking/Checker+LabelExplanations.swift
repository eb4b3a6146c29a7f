import SourceText

/// What is wrong with the labels of a call.
extension Checker {
  func reportLabel(_ argument: Argument, expected: String?, _ signature: Signature) {
    let advice = argument.label.flatMap { Advice.note(onLabel: $0.text, of: signature.name) }
    let notes = [advice ?? signature.description]
    switch (argument.label, expected) {
    case (let label?, let expected?) where label.text != trailingClosureLabel:
      report(
        "incorrect argument label '\(label.text):' in call to '\(signature.name)' (expected '\(expected):')",
        at: label.range, notes: notes, replacement: expected)
    case (let label?, nil) where label.text != trailingClosureLabel:
      report(
        "extraneous argument label '\(label.text):' in call to '\(signature.name)'",
        at: label.range, notes: notes)
    case (nil, let expected?):
      report(
        "missing argument label '\(expected):' in call to '\(signature.name)'",
        at: range(argument.value), notes: notes)
    default:
      report(
        "'\(signature.name)' takes no closure here", at: range(argument.value), notes: notes)
    }
  }

  func reportOrder(_ argument: Argument, before first: Argument, _ signature: Signature) {
    let name = argument.label.map { "'\($0.text):'" } ?? "this argument"
    let other = first.label.map {
      $0.text == trailingClosureLabel ? "the closure" : "'\($0.text):'"
    }
    report(
      "\(name) has to stand before \(other ?? "what has no label") in call to '\(signature.name)'",
      at: argument.label?.range ?? range(argument.value), notes: [signature.description])
  }

  /// What is wrong with the labels where no overload takes them as they are; `false` where it is not the labels
  /// alone.
  func explainLabels(_ candidates: [Callee], _ arguments: [Argument], of id: ExpressionID) -> Bool {
    let labels = candidates.flatMap { $0.signature.labels }
    let written = arguments.compactMap { $0.label }.filter { $0.text != trailingClosureLabel }
    if let unknown = written.first(where: { !labels.contains($0.text) }) {
      reportUnknownLabel(unknown, candidates)
      return true
    }
    let having = candidates.filter { candidate in
      written.allSatisfy { candidate.signature.labels.contains($0.text) }
    }
    let inOrder = having.first { candidate in
      if case .order? = candidate.signature.mismatch(arguments) { true } else { false }
    }
    guard
      let meant = having.count == 1
        ? having.first : inOrder ?? lackingOne(having, arguments) ?? wrongAlike(having, arguments)
    else { return false }
    explainArguments(meant, arguments, of: id)
    return true
  }

  /// One of the overloads for which nothing but an argument is missing, where all of them miss the same.
  private func lackingOne(_ candidates: [Callee], _ arguments: [Argument]) -> Callee? {
    guard !arguments.isEmpty else { return nil }
    var (found, label): (Callee?, String?) = (nil, nil)
    for candidate in candidates {
      guard case .missing(let parameter)? = candidate.signature.mismatch(arguments) else {
        continue
      }
      if found != nil, label != parameter.label { return nil }
      (found, label) = (candidate, parameter.label)
    }
    return label == nil ? nil : found
  }

  /// One of the overloads where all of them expect the same label at the same argument.
  private func wrongAlike(_ candidates: [Callee], _ arguments: [Argument]) -> Callee? {
    var found: (value: ExpressionID, label: String?)?
    for candidate in candidates {
      guard case .label(let argument, let expected)? = candidate.signature.mismatch(arguments)
      else { return nil }
      if let found, found != (argument.value, expected) { return nil }
      found = (argument.value, expected)
    }
    return candidates.first
  }

  private func reportUnknownLabel(_ label: Name, _ candidates: [Callee]) {
    let name = candidates[0].signature.name
    let labels = candidates.flatMap { $0.signature.labels }
    let signatures = candidates.map { $0.signature }
    if let near = nearestLabel(to: label.text, among: labels.withoutRepetitions) {
      let meant = signatures.first { $0.labels.contains(near) }
      report(
        "incorrect argument label '\(label.text):' in call to '\(name)' (expected '\(near):')",
        at: label.range, notes: meant.map { [$0.description] } ?? [], replacement: near)
    } else {
      report(
        "no '\(name)' has an argument '\(label.text):'", at: label.range,
        notes: notes(on: candidates))
    }
  }

  /// The overloads that there are.
  func notes(on candidates: [Callee]) -> [String] {
    let notes = candidates.prefix(4).map { $0.signature.description }
    return candidates.count > 4 ? notes + ["and \(candidates.count - 4) more"] : notes
  }

  /// What lessons write in the place of such a call, where that is known.
  func advice(on arguments: [Argument], _ candidates: [Callee]) -> String? {
    arguments.first?.label.flatMap {
      Advice.note(onLabel: $0.text, of: candidates[0].signature.name)
    }
  }
}

extension Signature {
  fileprivate var labels: [String] { parameters.compactMap { $0.label } }
}

extension [String] {
  fileprivate var withoutRepetitions: [String] {
    var found: [String] = []
    for name in self where !found.contains(name) { found.append(name) }
    return found
  }
}
