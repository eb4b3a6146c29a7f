import Autodiff

/// An entry of the library.
struct LibraryFunction: Sendable {
  let signature: Signature
  /// The type whose member it is, `nil` for a global function.
  var receiver: Type?
  /// Read without parentheses.
  var isProperty = false
  /// Changes its receiver.
  var isMutating = false
  /// What its first type variable has to be.
  var need = Need.nothing
  /// Of a property that can be assigned: puts a new value into the receiver.
  var setter: Setter?
  /// Swift takes more specific overloads first: how much less specific this one is.
  var generality = 0
  let implementation: Implementation

  init(
    _ name: String, _ parameters: [Signature.Parameter], _ result: Type,
    isDisfavored: Bool = false, variables: Int = 0, _ implementation: Implementation
  ) {
    signature = Signature(
      name: name, parameters: parameters, result: result, isDisfavored: isDisfavored,
      variableCount: variables)
    self.implementation = implementation
  }

  /// A function that runs in another way.
  init(_ other: LibraryFunction, _ implementation: Implementation) {
    signature = other.signature
    receiver = other.receiver
    isProperty = other.isProperty
    isMutating = other.isMutating
    need = other.need
    setter = other.setter
    generality = other.generality
    self.implementation = implementation
  }

  /// `Double.pi`: a value that a type has.
  var isConstant: Bool { if case .constant = implementation { true } else { false } }

  /// The same for some types only.
  func needing(_ need: Need) -> LibraryFunction {
    var function = self
    function.need = need
    return function
  }

  /// The same where more specific overloads come first.
  func lessSpecific() -> LibraryFunction {
    var function = self
    function.generality = 1
    return function
  }

  /// The same as a member of `type`; the receiver comes first among the arguments.
  func member(of type: Type, isProperty: Bool = false, isMutating: Bool = false)
    -> LibraryFunction
  {
    var function = self
    function.receiver = type
    function.isProperty = isProperty
    function.isMutating = isMutating
    return function
  }
}

/// What the first type variable of an entry stands for.
enum Need: Sendable {
  case nothing
  /// Types with `==`, tuples included.
  case equality
  case equatable
  case comparable
  /// Tuples of comparable types.
  case order
  /// Types that are keys of dictionaries.
  case key
  /// Rules by which parameters are moved.
  case optimizer

  func isMet(by type: Type) -> Bool {
    switch self {
    case .nothing: true
    case .equality: type.isEquatable
    case .equatable: type.conformsToEquatable
    case .comparable: type.isComparable
    case .order:
      if case .tuple(let elements) = type {
        (2...6).contains(elements.count) && elements.allSatisfy { $0.type.isComparable }
      } else {
        false
      }
    case .key: type == .int || type == .string || type == .invalid
    case .optimizer: type.isOptimizer
    }
  }
}

/// A call of a library function.
struct Call {
  /// In the order of the parameters, the receiver of a method first; `.void` where a default is
  /// taken, an array for a variadic parameter.
  let arguments: [Value]
  /// The types of the arguments as written; for a variadic parameter those of each.
  let types: [Type]
  unowned(unsafe) let machine: Machine
  let range: Range<Int>

  subscript(index: Int) -> Value { arguments[index] }

  /// The integer of an argument, `nil` where its default is taken.
  func int(_ index: Int) -> Int? { self[index].isGiven ? self[index].int : nil }

  /// The number of an argument, `nil` where its default is taken.
  func double(_ index: Int) -> Double? { self[index].isGiven ? self[index].double : nil }

  func ints(_ index: Int) -> [Int] { self[index].array.map { $0.int } }

  func tensors(_ index: Int) -> [Tensor] { self[index].array.map { $0.tensor } }

  /// Runs an operation of the engine; its error stops the program here.
  func engine<T>(_ operation: () throws(TensorError) -> T) throws(Stop) -> T {
    do throws(TensorError) { return try operation() } catch { throw Stop(error, at: range) }
  }

  func engine(_ operation: () throws(TensorError) -> Tensor) throws(Stop) -> Value {
    do throws(TensorError) { return .tensor(try operation()) } catch {
      throw Stop(error, at: range)
    }
  }
}

extension Signature.Parameter {
  /// A variable that the function changes, with a label or without.
  static func shared(_ label: String?, _ type: Type) -> Self {
    Self(label: label, type: type, isInout: true)
  }

  /// A parameter without a label that may be left out.
  static func optional(_ type: Type) -> Self { Self(label: nil, type: type, hasDefault: true) }

  /// A parameter without a label.
  static func plain(_ type: Type) -> Self { Self(label: nil, type: type) }

  /// A parameter with a label.
  static func labelled(_ label: String, _ type: Type) -> Self { Self(label: label, type: type) }

  /// A parameter with a label that may be left out.
  static func optional(_ label: String, _ type: Type) -> Self {
    Self(label: label, type: type, hasDefault: true)
  }
}
