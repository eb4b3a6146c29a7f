import SourceText

/// `private` members are used, and `private(set)` ones changed, only inside their type.
extension Checker {
  /// A member that is private in some way, and the declaration of its type.
  private struct Secret {
    let access: MemberSyntax.Access
    let type: NominalType
    let inside: Range<Int>
  }

  private struct Secrets {
    var functions: [FunctionID: Secret] = [:]
    var variables: [VariableID: Secret] = [:]
    var fields: [NominalType: [Int: Secret]] = [:]

    var isEmpty: Bool { functions.isEmpty && variables.isEmpty && fields.isEmpty }
  }

  func reportPrivateUses() {
    var secrets = Secrets()
    for statement in syntax.statements { note(statement, in: &secrets) }
    if secrets.isEmpty { return }
    for index in syntax.expressions.indices {
      let id = ExpressionID(index: index)
      if let secret = secret(usedBy: id, secrets), secret.access == .hidden { report(secret, id) }
    }
    for id in changedMembers {
      if let secret = secret(usedBy: id, secrets), secret.access == .readOnly { report(secret, id) }
    }
  }

  private func note(_ statement: Statement, in secrets: inout Secrets) {
    let declared: (name: Name, members: [MemberSyntax])
    switch statement.kind {
    case .structure(let structure): declared = (structure.name, structure.members)
    case .enumeration(let enumeration): declared = (enumeration.name, enumeration.members)
    default: return
    }
    guard let type = program.nominals[declared.name.range.lowerBound] else { return }
    for member in declared.members where member.access != .open {
      let secret = Secret(access: member.access, type: type, inside: statement.range)
      note(secret, of: member, in: &secrets)
    }
  }

  private func note(_ secret: Secret, of member: MemberSyntax, in secrets: inout Secrets) {
    switch member.kind {
    case .stored(let variable):
      guard case .name(let name) = variable.pattern.kind else { return }
      if member.isStatic {
        secret.type.staticVariables[name.text].map { secrets.variables[$0] = secret }
      } else if let index = secret.type.field(named: name.text) {
        secrets.fields[secret.type, default: [:]][index] = secret
      }
    case .computed(let computed):
      let all = member.isStatic ? secret.type.staticComputed : secret.type.computed
      all.first { $0.name == computed.name.text }.map { secrets.functions[$0.getter] = secret }
    case .method(let function, _), .initializer(let function):
      program.declaredFunctions[function.name.range.lowerBound]
        .map { secrets.functions[$0] = secret }
    }
  }

  private func secret(usedBy id: ExpressionID, _ secrets: Secrets) -> Secret? {
    switch program.calls[id]?.meaning ?? program.meanings[id] {
    case .function(let function)?, .computed(let function, _)?: return secrets.functions[function]
    case .variable(let variable)?: return secrets.variables[variable]
    case .field(let index)?:
      guard case .member(let base, _) = syntax[id].kind,
        case .nominal(let type) = program.types[base.index].wrapped
      else { return nil }
      return secrets.fields[type]?[index]
    case .memberwise(let type)?:
      // Where all properties have values there is an initialiser without parameters as well.
      if let call = program.calls[id], call.match.allSatisfy({ $0.isEmpty }) { return nil }
      return secrets.fields[type]?.first { index, secret in
        secret.access == .hidden
          && (type.fields[index].isMutable || type.fields[index].defaultValue == nil)
      }?.value
    default: return nil
    }
  }

  private func report(_ secret: Secret, _ id: ExpressionID) {
    if secret.inside.contains(range(id).lowerBound) { return }
    var (place, name) = (range(id), "init")
    if case .member(_, let member) = syntax[id].kind { (place, name) = (member.range, member.text) }
    if case .call(let callee, _) = syntax[id].kind,
      case .member(_, let member) = syntax[callee].kind
    {
      (place, name) = (member.range, member.text)
    }
    report(
      secret.access == .hidden
        ? "'\(name)' is private: only '\(secret.type.name)' itself uses it"
        : "'\(name)' is changed only inside '\(secret.type.name)'", at: place,
      notes: name == "init" ? ["write an 'init' for it"] : [])
  }
}
