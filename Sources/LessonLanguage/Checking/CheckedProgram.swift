/// A program whose every expression has a type and whose every name has a meaning.
struct CheckedProgram {
  var syntax: Syntax
  var body: [StatementID]
  /// The type of each expression, by its index.
  var types: [Type]
  /// What each name, operator and call means.
  var meanings: ExpressionTable<Meaning>
  /// What each declaration of a variable, parameter or loop variable declares, by its place.
  var declared: [Int: VariableID] = [:]
  /// The function of each declaration, by the place of its name.
  var declaredFunctions: [Int: FunctionID] = [:]
  /// Calls, operators and subscripts with their arguments sorted to parameters.
  var calls: ExpressionTable<ResolvedCall>
  /// The struct or enum of each declaration, by the place of its name.
  var nominals: [Int: NominalType] = [:]
  /// `if let x`: the variable that is unwrapped, by the place of the name.
  var shorthands: [Int: VariableID] = [:]
  /// The number of the enum's case that a pattern matches, by the pattern's place.
  var matchedCases: [Int: Int] = [:]
  /// Expressions that are wrapped into an optional, their own type being the one inside, and how
  /// often.
  var wrapped: ExpressionTable<Int>
  /// Expression statements at the end of a cell whose value is shown.
  var shown: Set<StatementID> = []
  /// The function that each closure is.
  var closures: ExpressionTable<FunctionID>
  var variables: [Variable] = []
  /// The first one is the program itself.
  var functions: [Function] = []

  /// A program of which nothing is known yet.
  init(_ syntax: Syntax, body: [StatementID]) {
    self.syntax = syntax
    self.body = body
    types = [Type](repeating: .invalid, count: syntax.expressions.count)
    meanings = ExpressionTable(for: syntax)
    calls = ExpressionTable(for: syntax)
    wrapped = ExpressionTable(for: syntax)
    closures = ExpressionTable(for: syntax)
  }
}

struct VariableID: Hashable {
  let index: Int
}

struct FunctionID: Hashable {
  let index: Int

  /// The program's own top level.
  static let main = FunctionID(index: 0)
}

struct Variable {
  let name: Name
  let type: Type
  let isMutable: Bool
  /// The function whose frame it lives in.
  let owner: FunctionID
  /// Declared at the top level itself: every function sees it.
  let isGlobal: Bool
  /// A function inside uses it, so that it has to outlive its frame.
  var isCaptured = false
  /// A static property: its value is made when it is first read.
  var lazyValue: ExpressionID?
  var isRead = false
  var isWritten = false
}

/// A declared function, a closure, or the program itself.
struct Function {
  let name: String
  var signature: Signature
  let parent: FunctionID?
  var parameters: [VariableID] = []
  /// Default values, by parameter.
  var defaults: [ExpressionID?] = []
  var body: [StatementID] = []
  /// `self` of a method, an initialiser or a property; it comes before the parameters.
  var receiver: VariableID?
  /// Called on a value, which is its `self`.
  var isMethod: Bool { receiver != nil && initialized == nil }
  /// `self` is changed and given back.
  var isMutating = false
  /// Makes a value: `self` begins without its fields.
  var initialized: NominalType?
  /// A closure of a single expression returns its value.
  var returnsExpression: ExpressionID?
  /// So does one of a single `if` or `switch` whose branches are values.
  var returnsStatement: StatementID?
  /// Variables of the functions around it, in the order in which they were met.
  var captures: [VariableID] = []
  /// A function inside a function is kept in a variable, as closures are.
  var storage: VariableID?
  let range: Range<Int>
}

/// What a name, a member, an operator or a call means.
enum Meaning {
  case variable(VariableID)
  /// A declared function, called or taken as a value.
  case function(FunctionID)
  /// An entry of the library, called or taken as a value.
  case library(Int)
  /// The call of a value that is a function.
  case value
  /// A stored property of the value before the point.
  case field(Int)
  /// A computed property of the value before the point, or, static, of a type.
  case computed(getter: FunctionID, setter: FunctionID?)
  /// A property of `self`, which is left out.
  case selfField(VariableID, Int)
  case selfComputed(VariableID, getter: FunctionID, setter: FunctionID?)
  /// The initialiser that Swift makes for a struct.
  case memberwise(NominalType)
  case enumCase(NominalType, Int)
  /// `Direction(rawValue: …)`.
  case rawValueInitializer(NominalType)
  case rawValue
  /// `.none` and `.some(…)` of an optional.
  case none
  case some
  case allCases(NominalType)
}

/// The callee of a call with the arguments in the order of its parameters.
struct ResolvedCall {
  let meaning: Meaning
  /// Of a method that is called without `self`, its variable.
  var selfVariable: VariableID?
  let signature: Signature
  let match: ArgumentMatch
}
