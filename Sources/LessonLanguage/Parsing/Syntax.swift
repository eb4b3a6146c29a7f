/// The syntax of a program. Nodes live in arrays and refer to each other by index: a long chain of
/// references would overflow the stack when it is freed.
struct Syntax {
  private(set) var expressions: [Expression] = []
  private(set) var statements: [Statement] = []
  /// What was declared by something that could not be read: using it is no second mistake.
  var unreadNames: Set<String> = []

  mutating func add(_ kind: Expression.Kind, _ range: Range<Int>) -> ExpressionID {
    expressions.append(Expression(kind: kind, range: range))
    return ExpressionID(index: expressions.count - 1)
  }

  mutating func add(_ kind: Statement.Kind, _ range: Range<Int>) -> StatementID {
    statements.append(Statement(kind: kind, range: range))
    return StatementID(index: statements.count - 1)
  }

  subscript(id: ExpressionID) -> Expression { expressions[id.index] }
  subscript(id: StatementID) -> Statement { statements[id.index] }
}

struct ExpressionID: Hashable {
  let index: Int
}

struct StatementID: Hashable {
  let index: Int
}

/// A name and where it stands.
struct Name {
  let text: String
  let range: Range<Int>
}

struct Expression {
  indirect enum Kind {
    /// Digits as written; a `-` directly before them belongs to the literal, as in Swift.
    case integer(magnitude: UInt64, isNegative: Bool)
    case floating(Double)
    case boolean(Bool)
    case string([StringPart])
    case nilLiteral
    /// A variable, a function or a type.
    case name(String)
    case array([ExpressionID])
    case dictionary([(key: ExpressionID, value: ExpressionID)])
    case parenthesized(ExpressionID)
    case tuple([Argument])
    case call(callee: ExpressionID, arguments: [Argument])
    case element(of: ExpressionID, arguments: [Argument])
    case member(of: ExpressionID, Name)
    /// `.all`: a member of the type that is expected here.
    case implicitMember(Name)
    /// `t.0`: an element of a tuple.
    case tupleElement(of: ExpressionID, Int)
    case prefix(Name, ExpressionID)
    case infix(Name, ExpressionID, ExpressionID)
    /// `=` without an operator, or `+=` and its like with one.
    case assignment(operator: Name?, target: ExpressionID, value: ExpressionID)
    case conditional(ExpressionID, then: ExpressionID, otherwise: ExpressionID)
    case closure(ClosureSyntax)
    /// An operator in the place of a function: `reduce(0, +)`.
    case operatorFunction(String)
    /// `x as T`.
    case coercion(ExpressionID, TypeSyntax)
    /// `x!`.
    case forceUnwrap(ExpressionID)
    /// `x?` inside a chain.
    case unwrapInChain(ExpressionID)
    /// A chain with a `?` in it: `nil` as a whole where one of its parts is.
    case optionalChain(ExpressionID)
    /// `&x`: a variable that the function may change.
    case inoutArgument(ExpressionID)
    /// `a...`, `...b`, `..<b`.
    case partialRange(PartialRange, ExpressionID)
    /// `if` or `switch` in the place of a value.
    case statement(StatementID)
    /// Could not be read; it has been reported.
    case invalid
  }

  let kind: Kind
  let range: Range<Int>
}

enum PartialRange: Hashable {
  case from
  case through
  case upTo
}

enum StringPart {
  case text(String)
  case value(ExpressionID)
}

struct Argument {
  let label: Name?
  let value: ExpressionID
}

struct ClosureSyntax {
  /// `nil` where the closure names none and uses `$0`, `$1` …
  let parameters: [ParameterSyntax]?
  let result: TypeSyntax?
  let body: [StatementID]
  /// One more than the highest `$n` in the body.
  let implicitCount: Int
}

struct ParameterSyntax {
  /// `nil` for `_`.
  let label: String?
  let name: Name
  let type: TypeSyntax?
  let defaultValue: ExpressionID?
  var isInout = false
  var isEscaping = false
}

/// A type as written.
struct TypeSyntax {
  indirect enum Kind {
    case name(String)
    /// `Array<T>`, `Range<Int>` and their like.
    case generic(String, [TypeSyntax])
    case array(TypeSyntax)
    case dictionary(TypeSyntax, TypeSyntax)
    case optional(TypeSyntax)
    case tuple([(label: String?, type: TypeSyntax)])
    case function([TypeSyntax], TypeSyntax)
    case invalid
  }

  let kind: Kind
  let range: Range<Int>
}
