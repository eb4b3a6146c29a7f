import Autodiff

/// Every function of the library counts what it does. Which way is known from its signature, so
/// that a function with nothing to count runs as it is.
extension LibraryFunction {
  /// The same function, counting.
  func counting() -> LibraryFunction {
    let work = work
    switch implementation {
    case .general(let run) where work != .none:
      return replacing(
        .general { call throws(Stop) in
          try call.countBefore(work)
          let result = try run(call)
          try call.countAfter(work, result)
          return result
        })
    case .sharing(let change):
      return replacing(
        .sharing { places, call throws(Stop) in
          let result = try change(&places, call)
          for place in places { try call.countAfter(.tensors, place) }
          try call.countAfter(.tensors, result)
          return result
        })
    case .mutating(let change) where work != .none:
      return replacing(
        .mutating { receiver, call throws(Stop) in
          try call.countBefore(work, receiver: receiver)
          let result = try change(&receiver, call)
          try call.countAfter(work, receiver)
          return result
        })
    default: return self
    }
  }

  /// What there is to count.
  enum Work: Sendable {
    case none
    /// The elements of all arguments.
    case elements
    /// The elements of the first argument, each compared with something as a whole.
    case comparedElements
    /// The elements of the result, made from something that has none.
    case madeElements
    /// Putting two texts together, which copies bytes.
    case bytes
    /// An operation on tensors.
    case tensors
    /// A convolution, likewise.
    case convolution
    /// A walk back through all that led to a tensor.
    case backward
    /// `==` of whatever two values are.
    case comparison
  }

  private var work: Work {
    let name = signature.name
    if name == "conv2d" { return .convolution }
    if name == "backward" { return .backward }
    if isConstantTime { return .none }
    if case .library? = receiver { return .tensors }
    if receiver == nil, name == "==" || name == "!=" { return .comparison }
    let types = (receiver.map { [$0] } ?? []) + signature.parameters.map { $0.type }
    if signature.result.holdsTensors || receiver == .tensor || types.contains(.tensor) {
      return .tensors
    }
    if name == "+", types.allSatisfy({ $0.isText }) { return .bytes }
    guard types.contains(where: { $0.hasElements }) else {
      return signature.result.hasElements ? .madeElements : .none
    }
    return comparesElements ? .comparedElements : .elements
  }

  private var comparesElements: Bool {
    switch need {
    case .equality, .equatable, .comparable, .order: true
    case .nothing, .key, .optimizer: false
    }
  }

  /// Members that look at one element, however many there are.
  private var isConstantTime: Bool {
    guard let receiver else { return false }
    let name = signature.name
    switch receiver {
    case .tensor:
      return ["count", "shape", "rank", "item", "named", "gradient"].contains { $0 == name }
    case .string, .substring: return name == "isEmpty" || name == "append"
    case .range: return true
    default: break
    }
    let isIndex = signature.parameters.first?.type == .int
    switch name {
    case "count", "isEmpty", "indices", "append", "removeLast", "popLast", "swapAt",
      "updateValue", "removeValue":
      return true
    case "first", "last": return signature.parameters.isEmpty
    case "subscript": return isIndex || receiver.isDictionary
    default: return false
    }
  }

  private func replacing(_ implementation: Implementation) -> LibraryFunction {
    LibraryFunction(self, implementation)
  }
}

extension Type {
  /// Whether a value of it can hold tensors that were just made.
  fileprivate var holdsTensors: Bool {
    if self == .tensor { return true }
    if case .library = self { return true }
    return parts.contains { $0.holdsTensors }
  }

  fileprivate var isText: Bool { self == .string || self == .substring }

  fileprivate var isDictionary: Bool { if case .dictionary = self { true } else { false } }

  fileprivate var hasElements: Bool {
    switch self {
    case .string, .substring, .array, .slice, .dictionary, .sequence, .unordered, .collection,
      .iterable:
      true
    default: element != nil
    }
  }
}

extension Call {
  fileprivate func countBefore(_ work: LibraryFunction.Work, receiver: Value = .void)
    throws(Stop)
  {
    switch work {
    case .none, .madeElements, .tensors: break
    case .elements:
      var count = receiver.elementCount
      for argument in arguments { count += argument.elementCount }
      try machine.steps.take(count, at: range)
    case .comparedElements:
      try machine.countComparison(
        of: receiver.isGiven ? receiver : call(0), partsInAStep: 1, at: range)
    case .bytes:
      try machine.steps.take((call(0).elementCount + call(1).elementCount) / 64, at: range)
    case .convolution: try machine.steps.take(convolutionSteps, at: range)
    case .comparison:
      try machine.countComparison(of: call(0), partsInAStep: 8, at: range)
    case .backward: try machine.steps.take(1 + arguments[0].tensor.heldCount / 16, at: range)
    }
  }

  private func call(_ index: Int) -> Value { index < arguments.count ? arguments[index] : .void }

  fileprivate func countAfter(_ work: LibraryFunction.Work, _ result: Value) throws(Stop) {
    switch work {
    case .none, .bytes, .comparison: break
    case .elements, .comparedElements: try checkSize(of: result)
    case .madeElements:
      try checkSize(of: result)
      try machine.steps.take(result.elementCount, at: range)
    case .backward: try machine.count(memoryOf: arguments[0], at: range)
    case .tensors, .convolution:
      var count = result.tensorCount
      for argument in arguments { count = max(count, argument.tensorCount) }
      try machine.steps.take(1 + count / 16, at: range)
      try machine.count(memoryOf: result, at: range)
    }
  }

  /// What a function made is no larger than what a program may have. Where it could be by far, the
  /// function itself checks before.
  private func checkSize(of result: Value) throws(Stop) {
    switch result {
    case .string(let text): try checkTextSize(Int64(text.utf8.count))
    case .array(let values), .slice(let values, _): try checkCount(Int64(values.count))
    case .dictionary(let pairs): try machine.checkPairs(pairs.count, at: range)
    default: break
    }
  }

  /// 1 + the number of multiplications / 256: each new element goes through all channels of a window.
  private var convolutionSteps: Int {
    let (images, weights) = (call(0).tensor, call(1).tensor)
    guard let channels = images.shape.dropFirst().first else { return 1 }
    let (steps, overflow) = (images.count / max(channels, 1)).multipliedReportingOverflow(
      by: weights.count)
    return overflow ? Int.max : 1 + steps / 256
  }
}

extension Machine {
  /// Two values are compared part by part. Few elements can have very many parts, where they are
  /// one and the same array or text.
  func countComparison(of value: Value, partsInAStep: Int, at range: Range<Int>) throws(Stop) {
    if let count = value.numberCount {
      return try steps.take(count / partsInAStep, at: range)
    }
    let most = 1 << 24
    var weighing = Weighing(atMost: most, limits)
    guard weighing.take(value) else {
      if weighing.isTooDeep { throw tooDeep(at: range) }
      throw Stop(.tooManyParts(most), at: range)
    }
    try steps.take((most - weighing.rest) / partsInAStep, at: range)
  }
}

extension Value {
  /// How many elements a function goes through.
  fileprivate var elementCount: Int {
    switch self {
    case .string(let text): text.utf8.count
    case .array(let values), .slice(let values, _): values.count
    // Whoever goes through the pairs puts the keys in order.
    case .dictionary(let pairs): pairs.reduce(pairs.count) { $0 + $1.key.byteCount / 8 }
    default: 0
    }
  }

  /// The elements of an array of numbers, which need not be looked at one by one.
  fileprivate var numberCount: Int? {
    guard case .array(let values) = self, let first = values.first else { return nil }
    switch first {
    case .int, .double, .bool: return values.count
    default: return nil
    }
  }

  /// The elements of a tensor, or of several.
  fileprivate var tensorCount: Int {
    switch self {
    case .tensor(let tensor): tensor.count
    case .array(let values), .tuple(let values): values.reduce(values.count) { $0 + $1.tensorCount }
    case .object(let object): object.tensors.reduce(0) { $0 + $1.count }
    default: 0
    }
  }
}
