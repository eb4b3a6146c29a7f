import Autodiff

/// What a function of tensors does that is nothing but operations on tensors, one after the other: seen in its
/// text, with the functions that it calls.
struct TensorSteps {
  /// A parameter of the function or a constant by its number, the result of a step as −1 − its number. (In
  /// the page each type that an array or a dictionary holds costs kilobytes.)
  typealias Operand = Int

  enum Operation {
    case one(TensorFunction, Operand)
    case two(TensorPairFunction, Operand, Operand)
  }

  /// Where the constants are: literals, and variables of the program. The parameters come before them.
  private(set) var constants: [ValuePlace] = []
  private(set) var operations: [Operation] = []
  /// How many functions are called, the function itself among them, and how many inside each other.
  private(set) var calls = 0
  private(set) var deepest = 0

  /// The steps that a run takes (`StepCounter`), without what is counted for gradients.
  var cost: Int { operations.count + calls }

  /// Runs the operations with tensors for the leaves.
  func run(_ leaves: [Tensor], result: Operand) throws(TensorError) -> Tensor {
    var results: [Tensor] = []
    for operation in operations {
      switch operation {
      case .one(let function, let a): results.append(try function(value(a, leaves, results)))
      case .two(let function, let a, let b):
        results.append(try function(value(a, leaves, results), value(b, leaves, results)))
      }
    }
    return value(result, leaves, results)
  }

  private func value(_ operand: Operand, _ leaves: [Tensor], _ results: [Tensor]) -> Tensor {
    operand < 0 ? results[-1 - operand] : leaves[operand]
  }
}

extension TensorSteps {
  /// Notes the call of a function inside so many others.
  fileprivate mutating func enter(depth: Int) {
    calls += 1
    deepest = max(deepest, depth)
  }

  fileprivate mutating func add(_ operation: Operation) -> Operand {
    operations.append(operation)
    return -operations.count
  }

  fileprivate mutating func add(_ constant: ValuePlace, after parameters: Int) -> Operand {
    let known = constants.firstIndex(of: constant)
    if known == nil { constants.append(constant) }
    return parameters + (known ?? constants.count - 1)
  }
}

/// Reads such functions; each part is `nil` where there is anything else.
struct TensorStepsReader {
  /// More are not read: a graph of them would not be small.
  private static let mostOperations = 24
  private static let mostCallsInside = 8
  /// How many expressions are read at most: functions that call each other many times over would never end.
  private var expressionsLeft = 256

  private let lowering: Lowering
  private let parameterCount: Int
  private(set) var steps = TensorSteps()
  /// What each variable of the program is; `Int.min` of those that are none of the function's.
  private var variables: [TensorSteps.Operand]

  init(_ lowering: Lowering, parameterCount: Int) {
    (self.lowering, self.parameterCount) = (lowering, parameterCount)
    variables = [Int](repeating: .min, count: lowering.program.variables.count)
  }

  private var program: CheckedProgram { lowering.program }
  private var syntax: Syntax { lowering.syntax }

  /// Reads a function of so many tensors, and gives its result.
  mutating func read(_ function: FunctionID) -> TensorSteps.Operand? {
    result(of: function, (0..<parameterCount).map { $0 }, depth: 1)
  }

  private mutating func result(
    of function: FunctionID, _ arguments: [TensorSteps.Operand], depth: Int
  ) -> TensorSteps.Operand? {
    let info = program.functions[function.index]
    guard depth <= TensorStepsReader.mostCallsInside, info.signature.result == .tensor,
      info.captures.isEmpty, info.receiver == nil, info.initialized == nil,
      info.returnsStatement == nil, info.parameters.count == arguments.count
    else { return nil }
    steps.enter(depth: depth)
    for (place, parameter) in info.parameters.enumerated() {
      variables[parameter.index] = arguments[place]
    }
    if let value = info.returnsExpression { return read(value, depth) }
    for id in info.body {
      switch syntax[id].kind {
      case .variable(let variable): guard declare(variable, depth) else { return nil }
      case .return(let value?): return read(value, depth)
      default: return nil
      }
    }
    return nil
  }

  private mutating func declare(_ variable: VariableSyntax, _ depth: Int) -> Bool {
    guard case .name(let name) = variable.pattern.kind, let value = variable.value,
      let id = program.declared[name.range.lowerBound], let operand = read(value, depth)
    else { return false }
    variables[id.index] = operand
    return true
  }

  private mutating func read(_ id: ExpressionID, _ depth: Int) -> TensorSteps.Operand? {
    expressionsLeft -= 1
    guard expressionsLeft > 0, lowering.type(id) == .tensor, program.wrapped[id] == nil,
      lowering.readEarly[id] == nil
    else { return nil }
    switch syntax[id].kind {
    case .parenthesized(let inner): return read(inner, depth)
    case .floating, .integer, .name: return readPlace(id)
    case .call(let callee, _): return readCall(id, callee, depth)
    case .prefix, .infix: return readCall(id, nil, depth)
    default: return nil
    }
  }

  private mutating func readPlace(_ id: ExpressionID) -> TensorSteps.Operand? {
    if case .variable(let variable)? = program.meanings[id] {
      if variables[variable.index] != .min { return variables[variable.index] }
      guard program.variables[variable.index].isGlobal else { return nil }
    }
    guard case .place(let place) = lowering.tensorSource(id) else { return nil }
    return steps.add(place, after: parameterCount)
  }

  private mutating func readCall(_ id: ExpressionID, _ callee: ExpressionID?, _ depth: Int)
    -> TensorSteps.Operand?
  {
    guard let call = program.calls[id], call.selfVariable == nil else { return nil }
    var arguments: [ExpressionID] = []
    for argument in lowering.libraryArguments(call) {
      guard case .one(let id) = argument else { return nil }
      arguments.append(id)
    }
    switch call.meaning {
    case .function(let function):
      guard let operands = read(arguments, depth) else { return nil }
      return result(of: function, operands, depth: depth + 1)
    case .library(let index):
      if Library.shared.functions[index].receiver != nil, let callee {
        guard case .member(let base, _) = syntax[callee].kind else { return nil }
        arguments.insert(base, at: 0)
      }
      guard let operands = read(arguments, depth) else { return nil }
      return readOperation(Library.shared.functions[index].implementation, operands)
    default: return nil
    }
  }

  private mutating func read(_ ids: [ExpressionID], _ depth: Int) -> [TensorSteps.Operand]? {
    var operands: [TensorSteps.Operand] = []
    for id in ids {
      guard let operand = read(id, depth) else { return nil }
      operands.append(operand)
    }
    return operands
  }

  private mutating func readOperation(
    _ implementation: Implementation, _ operands: [TensorSteps.Operand]
  ) -> TensorSteps.Operand? {
    guard steps.operations.count < TensorStepsReader.mostOperations else { return nil }
    switch implementation {
    case .tensorUnary(let function, _) where operands.count == 1:
      return steps.add(.one(function, operands[0]))
    case .tensorBinary(let function, _) where operands.count == 2:
      return steps.add(.two(function, operands[0], operands[1]))
    case .tensorProduct(let function) where operands.count == 2:
      return steps.add(.two(function, operands[0], operands[1]))
    default: return nil
    }
  }
}
