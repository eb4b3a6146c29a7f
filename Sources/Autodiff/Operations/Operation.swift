/// The operations that a tape can hold. What belongs to one stands in its own file; here is the
/// table: what it is called, what operands it has, and which rule passes gradients on.
public enum Operation: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  // Leaves.
  case constant, variable
  // Element by element.
  case identity, add, subtract, multiply, divide, power, maximum, minimum, leakyRelu
  case negate, exp, log, sqrt, sin, cos, tanh, abs, sign, relu, sigmoid, softplus, erf, gelu
  case clip, select
  // Over an axis or all of them.
  case sum, mean, max, min, norm, standardDeviation, softmax, logSoftmax, logSumExp
  // Shapes.
  case broadcast, summed, reshaped, transposed, slice, embed, gather, scatter, concatenate, stack
  // Products.
  case matmul, conv2d, conv2dInput, conv2dWeights
  // Windows.
  case maxPool2d, unpooled

  /// How an operation finds its operands.
  public enum Operands: Sendable {
    /// It has none.
    case none
    /// One; a number may go with it.
    case one
    /// One, and a list of numbers.
    case oneWithList
    /// Two.
    case two
    /// Any number of them, in a list; numbers may stand behind them.
    case listed
  }

  /// How the operation finds its operands.
  public var operands: Operands {
    switch self {
    case .constant, .variable: .none
    case .add, .subtract, .multiply, .divide, .power, .maximum, .minimum, .leakyRelu, .matmul:
      .two
    case .slice, .embed, .gather, .scatter, .maxPool2d, .unpooled: .oneWithList
    case .concatenate, .stack, .clip, .select, .conv2d, .conv2dInput, .conv2dWeights: .listed
    case .identity, .negate, .exp, .log, .sqrt, .sin, .cos, .tanh, .abs, .sign, .relu, .sigmoid,
      .softplus, .erf, .gelu, .sum, .mean, .max, .min, .norm, .standardDeviation, .softmax,
      .logSoftmax, .logSumExp,
      .broadcast, .summed,
      .reshaped, .transposed:
      .one
    }
  }

  /// What messages call the operation: its operator, or its name in lessons.
  public var label: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .negate: "negation"
    case .power: "pow"
    case .summed: "summed(to:)"
    case .maximum: "max"
    case .minimum: "min"
    default: "\(name)"
    }
  }

  /// The name of the case; Embedded Swift has no reflection to ask.
  public var name: String {
    switch self {
    case .constant: "constant"
    case .variable: "variable"
    case .identity: "identity"
    case .add: "add"
    case .subtract: "subtract"
    case .multiply: "multiply"
    case .divide: "divide"
    case .power: "power"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .leakyRelu: "leakyRelu"
    case .negate: "negate"
    case .exp: "exp"
    case .log: "log"
    case .sqrt: "sqrt"
    case .sin: "sin"
    case .cos: "cos"
    case .tanh: "tanh"
    case .abs: "abs"
    case .sign: "sign"
    case .relu: "relu"
    case .sigmoid: "sigmoid"
    case .softplus: "softplus"
    case .erf: "erf"
    case .gelu: "gelu"
    case .clip: "clip"
    case .select: "select"
    case .sum: "sum"
    case .mean: "mean"
    case .max: "max"
    case .min: "min"
    case .norm: "norm"
    case .standardDeviation: "standardDeviation"
    case .softmax: "softmax"
    case .logSoftmax: "logSoftmax"
    case .logSumExp: "logSumExp"
    case .broadcast: "broadcast"
    case .summed: "summed"
    case .reshaped: "reshaped"
    case .transposed: "transposed"
    case .slice: "slice"
    case .embed: "embed"
    case .gather: "gather"
    case .scatter: "scatter"
    case .concatenate: "concatenate"
    case .stack: "stack"
    case .matmul: "matmul"
    case .conv2d: "conv2d"
    case .conv2dInput: "conv2dInput"
    case .conv2dWeights: "conv2dWeights"
    case .maxPool2d: "maxPool2d"
    case .unpooled: "unpooled"
    }
  }
}
