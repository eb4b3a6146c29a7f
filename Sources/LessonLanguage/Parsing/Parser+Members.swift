/// The author's own structs and enums.
extension Parser {
  mutating func parseStruct() -> Statement.Kind {
    advance()
    guard let name = parseTypeName() else { return .invalid }
    let types = parseConformances(of: name, allowed: ["Equatable"])
    guard expect(.leftBrace, "expected '{' after the name of a struct") else { return .invalid }
    var members: [MemberSyntax] = []
    outsideCondition { parser in
      while !parser.isAt(.rightBrace), !parser.isAt(.end) {
        members += parser.parseMember()
        parser.endStatement()
      }
    }
    _ = expect(.rightBrace, "expected '}' to end the struct")
    return .structure(StructSyntax(name: name, isEquatable: isEquatable(types), members: members))
  }

  mutating func parseEnum() -> Statement.Kind {
    advance()
    guard let name = parseTypeName() else { return .invalid }
    let types = parseConformances(
      of: name, allowed: ["CaseIterable", "Equatable", "Int", "String", "Double"])
    guard expect(.leftBrace, "expected '{' after the name of an enum") else { return .invalid }
    var cases: [EnumSyntax.Case] = []
    var members: [MemberSyntax] = []
    outsideCondition { parser in
      while !parser.isAt(.rightBrace), !parser.isAt(.end) {
        if parser.takeKeyword("case") {
          repeat { cases += parser.parseEnumCase() } while parser.take(.comma)
        } else {
          members += parser.parseMember()
        }
        parser.endStatement()
      }
    }
    _ = expect(.rightBrace, "expected '}' to end the enum")
    let rawType = types.first { isRawType($0) }
    return .enumeration(
      EnumSyntax(
        name: name, rawType: rawType,
        isCaseIterable: types.contains { isNamed($0, "CaseIterable") },
        isEquatable: isEquatable(types), cases: cases, members: members))
  }

  private func isNamed(_ type: TypeSyntax, _ name: String) -> Bool {
    if case .name(name) = type.kind { true } else { false }
  }

  private func isEquatable(_ types: [TypeSyntax]) -> Bool {
    types.contains { isNamed($0, "Equatable") }
  }

  private func isRawType(_ type: TypeSyntax) -> Bool {
    isNamed(type, "Int") || isNamed(type, "String") || isNamed(type, "Double")
  }

  private mutating func parseTypeName() -> Name? {
    guard let name = expectName("the name of a type") else {
      skipLine()
      return nil
    }
    guard !isAtOperator("<") else {
      report(
        "generic types are not part of swift-ml", at: token.range,
        notes: ["write the type for the values that the lesson needs"])
      syntax.unreadNames.insert(name.text)
      skipLine()
      return nil
    }
    return name
  }

  /// The types after `:`; those that say nothing new are accepted, others refused by name.
  private mutating func parseConformances(of name: Name, allowed: [String]) -> [TypeSyntax] {
    guard take(.colon) else { return [] }
    var types: [TypeSyntax] = []
    repeat {
      let type = parseType()
      if case .name(let written) = type.kind, !allowed.contains(written) {
        report(
          "'\(name.text)' cannot conform to '\(written)'", at: type.range,
          notes: ["protocols are not part of swift-ml"])
      }
      types.append(type)
    } while take(.comma)
    return types
  }

  private mutating func parseEnumCase() -> [EnumSyntax.Case] {
    guard let name = expectName("the name of a case") else { return [] }
    var payload: [(label: String?, type: TypeSyntax)]?
    if take(.leftParenthesis) {
      var types: [(label: String?, type: TypeSyntax)] = []
      while !isAt(.rightParenthesis), !isAt(.end) {
        var label: String?
        if isAt(.identifier), peek().kind == .colon {
          label = plain(word)
          advance()
          advance()
        }
        types.append((label, parseType()))
        guard take(.comma) else { break }
      }
      _ = expect(.rightParenthesis, "expected ')' after the values of a case")
      payload = types
    }
    let rawValue = take(.equals) ? parseExpression() : nil
    return [EnumSyntax.Case(name: name, payload: payload, rawValue: rawValue)]
  }

  /// A member; several where properties share a line: `var x = 0.0, y = 0.0`.
  private mutating func parseMember() -> [MemberSyntax] {
    let start = token.range.lowerBound
    var isStatic = false
    var isMutating = false
    var access = MemberSyntax.Access.open
    while true {
      skipAttributes()
      let written = takeAccessWords()
      if written != .open { access = written }
      if takeKeyword("static") {
        isStatic = true
      } else if isAt(.identifier), word == "mutating" || word == "nonmutating" {
        isMutating = word == "mutating"
        advance()
      } else {
        break
      }
    }
    let isVariable = isAtKeyword("var")
    var kinds = parseMemberKind(isMutating: isMutating).map { [$0] } ?? []
    if case .stored? = kinds.first {
      let first = kinds.count
      while take(.comma), let next = parseVariableRest(isMutable: isVariable) {
        kinds.append(.stored(next))
      }
      if kinds.count > first { giveTypesBackwards(&kinds) }
    }
    return kinds.map { kind in
      MemberSyntax(
        kind: kind, isStatic: isStatic, access: access, range: start..<max(start, previousEnd))
    }
  }

  /// `var a, b: Int`: a type holds for the names before it, up to one with a type or a value.
  private func giveTypesBackwards(_ kinds: inout [MemberSyntax.Kind]) {
    var type: TypeSyntax?
    for index in kinds.indices.reversed() {
      guard case .stored(let variable) = kinds[index] else { continue }
      if variable.type != nil || variable.value != nil {
        type = variable.value == nil ? variable.type : nil
      } else {
        kinds[index] = .stored(
          VariableSyntax(
            isMutable: variable.isMutable, pattern: variable.pattern, type: type, value: nil))
      }
    }
  }

  private mutating func parseMemberKind(isMutating: Bool) -> MemberSyntax.Kind? {
    switch isAt(.keyword) ? word : "" {
    case "let", "var": return parseProperty()
    case "func":
      return parseFunctionDeclaration().map { .method($0, isMutating: isMutating) }
    case "init":
      let name = Name(text: "init", range: token.range)
      advance()
      if isAt(.postfixOperator) {
        report(
          "'init?' is not part of swift-ml", at: token.range,
          notes: ["write a static function that returns an optional"])
        advance()
      }
      return parseSignatureAndBody(name).map { .initializer($0) }
    case "struct", "enum", "typealias":
      report(
        "a type inside a type is not part of swift-ml", at: token.range,
        notes: ["declare it beside, at the top level"])
      skipLine()
      return nil
    default:
      if let refusal = refusedStatement() {
        _ = refuse(refusal, from: token.range.lowerBound)
      } else {
        refuseMember()
      }
      return nil
    }
  }

  private mutating func parseProperty() -> MemberSyntax.Kind? {
    let isMutable = word == "var"
    advance()
    guard let variable = parseVariableRest(isMutable: isMutable) else { return nil }
    guard isAt(.leftBrace) else { return .stored(variable) }
    if peek().kind == .identifier, ["didSet", "willSet"].contains(text(peek())) {
      report(
        "observers ('\(text(peek()))') are not part of swift-ml", at: peek().range,
        notes: ["write a method that changes the property"])
      skipLine()
      return .stored(variable)
    }
    guard case .name(let name) = variable.pattern.kind, let type = variable.type,
      variable.value == nil
    else {
      report(
        "a computed property needs its type and no value", at: variable.pattern.range)
      skipLine()
      return nil
    }
    return parseAccessors(name, type)
  }

  /// `{ … }`, `{ get { … } }`, `{ get { … } set { … } }`.
  private mutating func parseAccessors(_ name: Name, _ type: TypeSyntax) -> MemberSyntax.Kind? {
    let next = peek()
    let hasAccessors = next.kind == .identifier && (text(next) == "get" || text(next) == "set")
    guard hasAccessors, peek(2).kind == .leftBrace || peek(2).kind == .leftParenthesis else {
      let body = parseBlock("a property")
      return .computed(ComputedSyntax(name: name, type: type, getter: body, setter: nil))
    }
    advance()
    var getter: [StatementID] = []
    var setter: (name: Name, body: [StatementID])?
    while isAt(.identifier), word == "get" || word == "set" {
      let isGetter = word == "get"
      var newValue = Name(text: "newValue", range: token.range)
      advance()
      if !isGetter, take(.leftParenthesis) {
        newValue = expectName("a name for the new value") ?? newValue
        _ = expect(.rightParenthesis, "expected ')'")
      }
      let body = parseBlock(isGetter ? "'get'" : "'set'")
      if isGetter { getter = body } else { setter = (newValue, body) }
    }
    if isAt(.identifier), word == "didSet" || word == "willSet" {
      report("observers ('\(word)') are not part of swift-ml", at: token.range)
      skipLine()
    }
    _ = expect(.rightBrace, "expected '}' to end the property")
    return .computed(ComputedSyntax(name: name, type: type, getter: getter, setter: setter))
  }
}
