import SourceText

/// What the members of a type must not do: have one name twice, stand in the way of `==`.
extension Checker {
  func reportRedeclaredMembers(of declared: DeclaredType) {
    var properties: Set<String> = []
    var functions: [(key: String, signature: Signature)] = []
    for member in members(ofTypeDeclaredBy: declared.id) {
      let prefix = member.isStatic ? "static " : ""
      switch member.kind {
      case .stored(let variable):
        if case .name(let name) = variable.pattern.kind {
          reportRedeclared(name, isNew: properties.insert(prefix + name.text).inserted)
        }
      case .computed(let computed):
        reportRedeclared(
          computed.name, isNew: properties.insert(prefix + computed.name.text).inserted)
      case .method(let function, _), .initializer(let function):
        guard let id = program.declaredFunctions[function.name.range.lowerBound] else { continue }
        let key = prefix + function.name.text
        let signature = program.functions[id.index].signature
        let isKnown = functions.contains { other in
          other.key == key && other.signature.hasParameters(of: signature)
            && other.signature.result == signature.result
        }
        let hidesProperty = function.parameters.isEmpty && properties.contains(key)
        reportRedeclared(function.name, isNew: !isKnown && !hidesProperty)
        functions.append((key, signature))
      }
    }
  }

  private func reportRedeclared(_ name: Name, isNew: Bool) {
    if !isNew { report("invalid redeclaration of '\(name.text)'", at: name.range) }
  }

  /// `Equatable` needs properties, or values of cases, that can be compared.
  func reportIncomparable(_ declared: DeclaredType) {
    let isWritten: Bool
    switch syntax[declared.id].kind {
    case .structure(let structure): isWritten = structure.isEquatable
    case .enumeration(let enumeration): isWritten = enumeration.isEquatable
    default: isWritten = false
    }
    let parts =
      declared.type.fields.map { $0.type }
      + declared.type.cases.flatMap { $0.payload.map { $0.type } }
    guard isWritten, let odd = parts.first(where: { !$0.conformsToEquatable }) else { return }
    report(
      "'\(declared.name.text)' cannot be 'Equatable': it holds a '\(odd.description)', which is not",
      at: declared.name.range)
  }
}
