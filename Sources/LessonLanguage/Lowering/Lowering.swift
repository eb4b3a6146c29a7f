import Autodiff
import SourceText

/// Turns a checked program into closures over frames, once, before it runs.
///
/// Types are known, so each expression becomes code of its own kind (`Code`), and every variable a
/// numbered slot. Globals have addresses before lowering begins; their code holds the pointer.
final class Lowering {
  let program: CheckedProgram
  let machine: Machine
  /// The program's own frame for top-level variables, never given back while the machine lives.
  let globals: Frame
  private var globalSlots: [VariableID: Slot] = [:]
  /// The code of each function, made when it is first asked for.
  private var codes: [FunctionID: FunctionCode] = [:]
  /// Slots of the local variables met so far, each in the frame of its owner.
  private var slots: [VariableID: Slot] = [:]
  /// The function that is being lowered.
  var function = FunctionID.main
  var code: FunctionCode
  /// How many more expressions may be lowered. Each is once, but for default values, which are
  /// lowered anew for every call: defaults that use defaults can double at each level.
  private var expressionsLeft: Int
  /// Functions inside blocks that are made where the block begins.
  var madeEarly: Set<FunctionID> = []
  /// Indices that were read before the place that they belong to, and the slots that hold them.
  var readEarly: [ExpressionID: Int] = [:]
  /// The place of the variable to which the expression is assigned that is lowered, if it may be taken out of there.
  var replaced: ValuePlace?
  /// The labels of the loops and `switch`es around, innermost last.
  var jumpTargets: [JumpTarget] = []

  init(_ program: CheckedProgram, _ machine: Machine) {
    self.program = program
    self.machine = machine
    code = FunctionCode(name: "main")
    expressionsLeft = 100_000 + 20 * program.syntax.expressions.count
    var counts = (words: 0, values: 0)
    for (index, variable) in program.variables.enumerated() where variable.isGlobal {
      let id = VariableID(index: index)
      if variable.type.isWord, variable.lazyValue == nil {
        globalSlots[id] = .word(counts.words)
        counts.words += 1
      } else {
        globalSlots[id] = .value(counts.values)
        counts.values += 1
      }
    }
    globals = machine.calls.push(words: counts.words, values: counts.values)
  }

  var syntax: Syntax { program.syntax }

  func type(_ id: ExpressionID) -> Type { program.types[id.index] }

  /// Whether the code became too large to be made.
  var isTooLarge: Bool { expressionsLeft < 0 }

  /// Counts an expression; false where there were too many of them.
  func takesExpression() -> Bool {
    expressionsLeft -= 1
    return expressionsLeft >= 0
  }

  func range(_ id: ExpressionID) -> Range<Int> { syntax[id].range }

  /// Where a variable is, seen from the function that is being lowered.
  func place(of id: VariableID) -> Place {
    let variable = program.variables[id.index]
    switch globalSlots[id] {
    case .word(let index)?: return .globalWord(globals.words + index)
    case .value(let index)?, .box(let index)?: return .globalValue(globals.values + index)
    case nil: break
    }
    if variable.owner != function {
      let captures = program.functions[function.index].captures
      guard let index = captures.firstIndex(of: id), index < code.captures.count else {
        return .value(newValueSlot())
      }
      return .box(code.captures[index])
    }
    switch slot(of: id) {
    case .word(let index): return .word(index)
    case .value(let index): return .value(index)
    case .box(let index): return .box(index)
    }
  }

  /// The slot of a local variable in its own frame.
  func slot(of id: VariableID) -> Slot {
    if let known = slots[id] { return known }
    let variable = program.variables[id.index]
    let slot: Slot
    if variable.isCaptured {
      slot = .box(newValueSlot())
    } else if variable.type.isWord {
      slot = .word(code.wordCount)
      code.wordCount += 1
    } else {
      slot = .value(newValueSlot())
    }
    slots[id] = slot
    return slot
  }

  func newValueSlot() -> Int {
    code.valueCount += 1
    return code.valueCount - 1
  }

  /// The code of a function; its body is lowered on first use.
  func functionCode(_ id: FunctionID) -> FunctionCode {
    if let known = codes[id] { return known }
    let function = program.functions[id.index]
    let new = FunctionCode(name: function.name, result: ResultKind(function.signature.result))
    codes[id] = new
    let outer = (self.function, code, jumpTargets)
    self.function = id
    code = new
    jumpTargets = []
    for _ in function.captures { new.captures.append(newValueSlot()) }
    new.receiver = function.receiver.map { slot(of: $0) }
    new.parameters = function.parameters.map { slot(of: $0) }
    new.setBody(lowerBody(of: function))
    (self.function, code, jumpTargets) = outer
    return new
  }

  private func lowerBody(of function: Function) -> (Frame) throws(Stop) -> Void {
    if let type = function.initialized { return lowerInitializer(function, type) }
    if let statement = function.returnsStatement {
      return lowerResult(typed(lowerBranches(of: statement), function.signature.result))
    }
    if let value = function.returnsExpression { return lowerResult(lower(value)) }
    let code = lowerBlock(function.body)
    return { frame throws(Stop) in
      frame.calls.result = .void
      _ = try code(frame)
    }
  }
}

extension Lowering {
  /// Leaves a value as the result of the function that is being lowered.
  func lowerResult(_ value: Code) -> (Frame) throws(Stop) -> Void {
    guard code.result == .value else {
      let word = wordCode(value)
      return { frame throws(Stop) in frame.calls.word = try word(frame) }
    }
    if case .tensor(let tensor) = value {
      return { frame throws(Stop) in frame.calls.result = .tensor(try tensor(frame)) }
    }
    let value = valueCode(value)
    return { frame throws(Stop) in frame.calls.result = try value(frame) }
  }
}

/// Where a variable is for the code that reads or writes it.
enum Place {
  case globalWord(UnsafeMutablePointer<Int64>)
  case globalValue(UnsafeMutablePointer<Value>)
  case word(Int)
  case value(Int)
  case box(Int)
}
