/// A tuple given to a function of several parameters: `zip(a, b).map { $0 * $1 }`, `map(*)`.
extension Checker {
  /// A closure that names its parameters fits their number; one that uses `$0` and `$1` fits a
  /// function of two, or of a pair.
  func accepts(_ closure: ClosureSyntax, _ parameters: [Type]) -> Bool {
    let count = parameters.count
    if let names = closure.parameters {
      return names.count == count || names.count > 1 && names.count == Type.spread(parameters).count
    }
    if closure.implicitCount == count { return true }
    return closure.implicitCount > 1 && closure.implicitCount == Type.spread(parameters).count
  }

  /// The parameters as the closure takes them: those of a tuple one by one where it has so many.
  func spread(_ parameters: [Type], for closure: ClosureSyntax) -> [Type] {
    let count = closure.parameters?.count ?? closure.implicitCount
    return count > 1 && count != parameters.count ? Type.spread(parameters) : parameters
  }

  /// The overload of an operator that has this type.
  func operatorFunction(_ name: String, _ parameters: [Type], _ result: Type) -> Int? {
    Library.shared.functions(named: name).first {
      Library.shared.functions[$0].signature.type == .function(Type.spread(parameters), result)
    }
  }
}

extension Type {
  /// The types inside a single tuple of several, the types themselves otherwise.
  static func spread(_ parameters: [Type]) -> [Type] {
    guard parameters.count == 1, case .tuple(let elements) = parameters[0], elements.count > 1
    else { return parameters }
    return elements.map { $0.type }
  }

  /// A function of a tuple as one of its elements.
  var spread: Type {
    guard case .function(let parameters, let result) = self else { return self }
    return .function(Type.spread(parameters), result)
  }
}
