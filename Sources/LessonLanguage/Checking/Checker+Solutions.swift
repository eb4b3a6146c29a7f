extension Checker {
  /// A reading of a call.
  struct Solution {
    let option: Option
    let call: ResolvedCall

    init(option: Option, call: ResolvedCall) {
      self.option = option
      self.call = call
    }

    /// The call of something that could not be typed: its arguments are as good as any.
    init(of unknown: Callee) {
      option = Option(type: .invalid, cost: .zero)
      call = ResolvedCall(meaning: unknown.meaning, signature: unknown.signature, match: [])
    }

    /// The same, but that Swift would not choose it, or not for sure.
    var ambiguous: Solution {
      var option = option
      option.cost.isAmbiguous = true
      return Solution(option: option, call: call)
    }
  }

  /// All readings of a call, an operator or a subscript.
  func solutions(_ id: ExpressionID) -> [Solution] {
    if let known = known.solutions(id) { return known }
    var found: [Solution] = []
    if case .infix(_, let left, let right) = syntax[id].kind {
      found = operatorSolutions(callees(id), left, right)
    } else {
      let arguments = arguments(of: id)
      for callee in callees(id) { found += readings(of: callee, arguments) }
    }
    found = decidedByClosures(found)
    if isHiddenNegation(id) { found = found.map { $0.ambiguous } }
    known.remember(found, of: id)
    return found
  }

  /// `let ones: [Double] = xs.map { _ in 1 }`: the readings of a call whose result would have another type by itself.
  func solutions(_ id: ExpressionID, giving type: Type) -> [Solution] {
    let arguments = arguments(of: id)
    return callees(id).flatMap { callee -> [Solution] in
      var wanted = callee
      guard callee.signature.result.hasVariables,
        callee.signature.result.unify(with: type, &wanted.choices)
      else { return [] }
      return readings(of: wanted, arguments)
    }
  }

  /// The readings of an operator between two values. It has some ten overloads, most of them on
  /// types that are fixed, and most of those are out at the first operand.
  private func operatorSolutions(
    _ callees: [Callee], _ left: ExpressionID, _ right: ExpressionID
  ) -> [Solution] {
    var found: [Solution] = []
    let match = [[left], [right]]
    for callee in callees {
      guard callee.isPlainOperator else {
        let operands = [Argument(label: nil, value: left), Argument(label: nil, value: right)]
        found += readings(of: callee, operands)
        continue
      }
      let signature = callee.signature
      guard let leftCost = cost(left, as: signature.parameters[0].type),
        let rightCost = cost(right, as: signature.parameters[1].type)
      else { continue }
      let cost = leftCost + rightCost + callee.cost
      found.append(
        Solution(
          option: Option(type: signature.result, cost: cost),
          call: ResolvedCall(meaning: callee.meaning, signature: signature, match: match)))
    }
    return found
  }

  /// `gradient(at: [1, 2]) { x in (2 * x).sum() }`: of overloads that give a closure other
  /// parameters, those whose parameters its body can take.
  private func decidedByClosures(_ found: [Solution]) -> [Solution] {
    guard found.count > 1, Set(found.map { closureTypes($0).map { $0.type } }).count > 1 else {
      return found
    }
    let fitting = found.filter { solution in
      closureTypes(solution).allSatisfy { closure in
        guard case .function(let parameters, let result) = closure.type else { return false }
        return tryClosure(closure.id, parameters, result: result) != nil
      }
    }
    return fitting.isEmpty ? found : fitting
  }

  private func closureTypes(_ solution: Solution) -> [(id: ExpressionID, type: Type)] {
    var closures: [(id: ExpressionID, type: Type)] = []
    for (ids, parameter) in zip(solution.call.match, solution.call.signature.parameters) {
      for id in ids {
        if case .closure = syntax[id].kind { closures.append((id, parameter.type)) }
      }
    }
    return closures
  }

  /// The arguments of a call, the operands of an operator.
  func arguments(of id: ExpressionID) -> [Argument] {
    switch syntax[id].kind {
    case .call(_, let arguments), .element(_, let arguments): arguments
    case .prefix(_, let operand): [Argument(label: nil, value: operand)]
    case .infix(_, let left, let right):
      [Argument(label: nil, value: left), Argument(label: nil, value: right)]
    default: []
    }
  }

  /// The cheapest reading of a call.
  func solve(_ callee: Callee, _ arguments: [Argument]) -> Solution? {
    readings(of: callee, arguments).min { $0.option.cost < $1.option.cost }
  }

  /// The readings of a call, one for each type that its result can have.
  func readings(of callee: Callee, _ arguments: [Argument]) -> [Solution] {
    if callee.signature.result == .invalid, case .value = callee.meaning {
      return [Solution(of: callee)]
    }
    let (match, misfit) = callee.signature.match(arguments)
    guard misfit == nil else { return [] }
    if callee.choices.isEmpty { return reading(of: callee, match).map { [$0] } ?? [] }
    var pairs: [(ExpressionID, Signature.Parameter)] = []
    for (index, ids) in match.enumerated() {
      for id in ids { pairs.append((id, callee.signature.parameters[index])) }
    }
    // `nil` says nothing about a type variable: it comes after what does.
    if pairs.contains(where: { isNil($0.0) }) {
      pairs = pairs.filter { !isNil($0.0) } + pairs.filter { isNil($0.0) }
    }
    var found: [Solution] = []
    let hasNil = pairs.contains { isNil($0.0) }
    for (cost, choices) in fits(pairs[...], callee.choices)
    where satisfies(callee, choices, hasNil: hasNil) {
      let signature = callee.signature.substituting(choices)
      if signature.result.hasVariables { continue }
      let call = ResolvedCall(
        meaning: callee.meaning, selfVariable: callee.selfVariable, signature: signature,
        match: match)
      let solution = Solution(
        option: Option(type: signature.result, cost: cost + callee.cost), call: call)
      found.insert(solution)
    }
    return found
  }

  /// The reading of a call whose types are fixed.
  private func reading(of callee: Callee, _ match: ArgumentMatch) -> Solution? {
    var total = callee.cost
    for (index, ids) in match.enumerated() {
      for id in ids {
        guard let cost = cost(id, for: callee.signature.parameters[index]) else { return nil }
        total = total + cost
      }
    }
    return Solution(
      option: Option(type: callee.signature.result, cost: total),
      call: ResolvedCall(
        meaning: callee.meaning, selfVariable: callee.selfVariable, signature: callee.signature,
        match: match))
  }

  /// What an argument costs as this parameter; `nil` where it cannot be given.
  private func cost(_ given: ExpressionID, for parameter: Signature.Parameter) -> Cost? {
    guard let id = argument(given, isInout: parameter.isInout) else { return nil }
    guard parameter.isInout else { return cost(id, as: parameter.type) }
    return options(id).contains { $0.type == parameter.type } ? .zero : nil
  }

  /// `==` on any type needs one whose values can be compared; whether an optional is `nil` can always be asked.
  private func satisfies(_ callee: Callee, _ choices: [Type?], hasNil: Bool) -> Bool {
    guard case .library(let index) = callee.meaning, let type = choices.first.flatMap({ $0 })
    else { return true }
    let need = Library.shared.functions[index].need
    return need.isMet(by: type) || hasNil && need == .equality && type.isOptional
  }

  /// The ways to give each argument its parameter's type, type variables chosen from left to
  /// right.
  private func fits(_ pairs: ArraySlice<(ExpressionID, Signature.Parameter)>, _ choices: [Type?])
    -> [(Cost, [Type?])]
  {
    var total = Cost.zero
    // A loop, since `print` may have any number of arguments; only type variables branch.
    for (index, (given, parameter)) in zip(pairs.indices, pairs) {
      guard let id = argument(given, isInout: parameter.isInout) else { return [] }
      let type = parameter.type.substituting(choices)
      if type.hasVariables {
        let rest = fitsOpen(id, type, pairs[(index + 1)...], choices)
        return rest.map { (total + $0.0, $0.1) }
      }
      let cost =
        if parameter.isInout {
          options(id).contains { $0.type == type } ? Cost.zero : nil
        } else if parameter.type.hasVariables,
          case .closure(let closure) = syntax[id].kind
        {
          cost(of: closure, id, as: type)
        } else {
          cost(id, as: type)
        }
      guard let cost else { return [] }
      total = total + cost
    }
    return [(total, choices)]
  }

  /// The ways where an argument chooses type variables for those after it.
  private func fitsOpen(
    _ id: ExpressionID, _ type: Type, _ rest: ArraySlice<(ExpressionID, Signature.Parameter)>,
    _ choices: [Type?]
  ) -> [(Cost, [Type?])] {
    var found: [(Cost, [Type?])] = []
    for option in openOptions(id, type) {
      var chosen = choices
      guard type.unify(with: option.type, &chosen) else { continue }
      found += fits(rest, chosen).map { (option.cost + $0.0, $0.1) }
    }
    return found
  }

  /// The body of a closure has its say in which types are chosen before it.
  private func cost(of closure: ClosureSyntax, _ id: ExpressionID, as type: Type) -> Cost? {
    guard case .function(let parameters, let result) = type, accepts(closure, parameters) else {
      return nil
    }
    return tryClosure(id, parameters, result: result)?.cost
  }

  /// The variable behind `&` where the function may change it, the expression itself elsewhere.
  private func argument(_ id: ExpressionID, isInout: Bool) -> ExpressionID? {
    if case .inoutArgument(let variable) = syntax[id].kind { return isInout ? variable : nil }
    return isInout ? nil : id
  }

  /// The types that an argument can take where the parameter's type is not yet known in full.
  private func openOptions(_ id: ExpressionID, _ type: Type) -> [Option] {
    guard case .function(let parameters, let result) = type else { return options(id) }
    if parameters.contains(where: { $0.hasVariables }) { return options(id) }
    switch syntax[id].kind {
    case .closure(let closure):
      guard accepts(closure, parameters),
        let found = tryClosure(id, parameters, result: result.hasVariables ? nil : result)
      else { return [] }
      return [Option(type: .function(parameters, found.type), cost: found.cost)]
    case .operatorFunction(let name):
      return functions(Library.shared.functions(named: name), taking: parameters)
    default:
      return options(id).map { option in
        guard case .function(let own, let result) = option.type,
          own != parameters, own == Type.spread(parameters)
        else { return option }
        return Option(type: .function(parameters, result), cost: option.cost)
      }
    }
  }

  /// The functions among these that can be given where one of these parameters is called.
  private func functions(_ indices: [Int], taking parameters: [Type]) -> [Option] {
    indices.compactMap { index in
      let signature = Library.shared.functions[index].signature
      guard signature.parameters.map({ $0.type }) == Type.spread(parameters) else { return nil }
      return Option(
        type: .function(parameters, signature.result),
        cost: Cost(disfavored: signature.isDisfavored ? 1 : 0))
    }
  }
}

extension [Checker.Solution] {
  /// Of two readings with one result the cheaper one stays.
  fileprivate mutating func insert(_ solution: Checker.Solution) {
    guard let index = firstIndex(where: { $0.option.type == solution.option.type }) else {
      append(solution)
      return
    }
    if solution.option.cost < self[index].option.cost { self[index] = solution }
  }
}
