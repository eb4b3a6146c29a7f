struct Statement {
  indirect enum Kind {
    case expression(ExpressionID)
    case variable(VariableSyntax)
    case function(FunctionSyntax)
    case structure(StructSyntax)
    case enumeration(EnumSyntax)
    case typeAlias(Name, TypeSyntax)
    case `return`(ExpressionID?)
    case `if`([Condition], then: [StatementID], otherwise: [StatementID]?)
    case `guard`([Condition], otherwise: [StatementID])
    case `while`([Condition], [StatementID])
    case repeatWhile([StatementID], ExpressionID)
    case forIn(ForSyntax)
    case `switch`(ExpressionID, [SwitchCase])
    case block([StatementID])
    /// `defer { … }`.
    case deferred([StatementID])
    /// `outer: for …`.
    case labelled(Name, StatementID)
    case `break`(Name?)
    case `continue`(Name?)
    case `fallthrough`
    /// Could not be read; it has been reported.
    case invalid
  }

  let kind: Kind
  let range: Range<Int>
}

/// One of the conditions of `if`, `guard` and `while`.
enum Condition {
  case boolean(ExpressionID)
  /// `let x = optional`; without a value the name is the variable's too.
  case binding(isMutable: Bool, Name, TypeSyntax?, ExpressionID?)
  /// `case pattern = value`.
  case pattern(PatternSyntax, ExpressionID)
}

struct ForSyntax {
  let pattern: PatternSyntax
  /// `for case`: elements that do not match are left out.
  let isCase: Bool
  let sequence: ExpressionID
  let filter: ExpressionID?
  let body: [StatementID]
}

struct SwitchCase {
  /// Any of them may match; none for `default`.
  let patterns: [(pattern: PatternSyntax, filter: ExpressionID?)]
  let isDefault: Bool
  let body: [StatementID]
  let range: Range<Int>
}

struct VariableSyntax {
  let isMutable: Bool
  let pattern: PatternSyntax
  let type: TypeSyntax?
  let value: ExpressionID?
}

struct PatternSyntax {
  indirect enum Kind {
    case wildcard
    /// A new name.
    case name(Name)
    case tuple([(label: String?, pattern: PatternSyntax)])
    /// `.circle(let r)`, `Shape.circle`; `payload` is `nil` without parentheses.
    case enumCase(type: Name?, Name, payload: [(label: String?, pattern: PatternSyntax)]?)
    /// `x?`.
    case some(PatternSyntax)
    /// `let …` or `var …` in front of a pattern.
    case binding(isMutable: Bool, PatternSyntax)
    /// A value to compare with, a range to lie in.
    case expression(ExpressionID)
  }

  let kind: Kind
  let range: Range<Int>
}

struct FunctionSyntax {
  let name: Name
  let parameters: [ParameterSyntax]
  let result: TypeSyntax?
  let body: [StatementID]
}

struct StructSyntax {
  let name: Name
  let isEquatable: Bool
  let members: [MemberSyntax]
}

struct EnumSyntax {
  struct Case {
    let name: Name
    /// `nil` without parentheses.
    let payload: [(label: String?, type: TypeSyntax)]?
    let rawValue: ExpressionID?
  }

  let name: Name
  let rawType: TypeSyntax?
  let isCaseIterable: Bool
  let isEquatable: Bool
  let cases: [Case]
  let members: [MemberSyntax]
}

/// A member of a struct or an enum.
struct MemberSyntax {
  enum Kind {
    case stored(VariableSyntax)
    case computed(ComputedSyntax)
    case method(FunctionSyntax, isMutating: Bool)
    case initializer(FunctionSyntax)
  }

  /// What the code outside the type may do with it.
  enum Access {
    case open
    /// `private(set)`.
    case readOnly
    /// `private`.
    case hidden
  }

  let kind: Kind
  let isStatic: Bool
  let access: Access
  let range: Range<Int>
}

struct ComputedSyntax {
  let name: Name
  let type: TypeSyntax
  let getter: [StatementID]
  /// The name of the new value, and what is done with it.
  let setter: (name: Name, body: [StatementID])?
}
