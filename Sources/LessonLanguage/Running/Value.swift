import Autodiff

/// A value of the language where its type is only known to the checker: in the frame's second
/// half, in arrays, as an argument of the library.
enum Value {
  /// Nothing: `Void`, an argument left to its default, a slot not yet filled.
  case void
  /// 64 bits everywhere, in the page as well.
  case int(Int64)
  case double(Double)
  case bool(Bool)
  case string(String)
  case tensor(Tensor)
  case array([Value])
  /// A tuple, or the fields of a struct.
  case tuple([Value])
  /// A slice of an array and its first index.
  case slice([Value], start: Int)
  case dictionary([DictionaryKey: Value])
  /// `nil`.
  case none
  /// An optional with a value.
  indirect case some(Value)
  /// A case of an enum, by its number, with what it carries.
  case enumCase(Int, [Value])
  case character(Character)
  case function(FunctionValue)
  /// Both bounds as written; the static type says whether the upper one belongs to it.
  case range(Int64, Int64)
  case doubleRange(Double, Double)
  /// The bound of `2...`, `...5`, `..<5`.
  case bound(Int64)
  case index(TensorIndex)
  /// A value of one of the library's types.
  indirect case object(LibraryValue)
  /// A variable that a closure shares with its surroundings.
  case box(Box)
}

/// The key of a dictionary.
enum DictionaryKey: Hashable {
  case int(Int64)
  case string(String)
}

/// A captured variable.
final class Box {
  var value: Value

  init(_ value: Value) { self.value = value }
}

/// A function with the variables it captured.
final class FunctionValue {
  let code: FunctionCode
  let captures: [Box]

  init(_ code: FunctionCode, captures: [Box]) {
    self.code = code
    self.captures = captures
  }
}

/// The checker has made sure which case a value is; where it is another after all, these give a
/// neutral value, since nothing here may trap.
extension Value {
  var integer: Int64 { if case .int(let value) = self { value } else { 0 } }
  /// The integer as the library takes it: an axis, an index, a count.
  var int: Int { Int(clamping: integer) }
  var double: Double { if case .double(let value) = self { value } else { 0 } }
  var bool: Bool { if case .bool(let value) = self { value } else { false } }
  var string: String { if case .string(let value) = self { value } else { "" } }
  var tensor: Tensor { if case .tensor(let value) = self { value } else { Tensor(0.0) } }
  var character: Character { if case .character(let value) = self { value } else { " " } }

  /// The elements of an array, a slice or a sequence.
  var array: [Value] {
    switch self {
    case .array(let value), .slice(let value, _): value
    default: []
    }
  }

  var dictionary: [DictionaryKey: Value] {
    if case .dictionary(let value) = self { value } else { [:] }
  }

  /// The value inside an optional, `nil` for `nil`.
  var unwrapped: Value? { if case .some(let value) = self { value } else { nil } }

  /// An optional as a value.
  static func optional(_ value: Value?) -> Value { value.map { .some($0) } ?? .none }

  var key: DictionaryKey {
    if case .string(let text) = self { .string(text) } else { .int(integer) }
  }
  var tuple: [Value] { if case .tuple(let value) = self { value } else { [] } }

  /// A size or a count.
  static func count(_ count: Int) -> Value { .int(Int64(count)) }

  /// Whether an argument was given, or left to its default.
  var isGiven: Bool { if case .void = self { false } else { true } }
}
