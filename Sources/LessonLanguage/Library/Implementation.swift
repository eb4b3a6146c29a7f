import Autodiff

/// How an entry runs. The first kinds are what lowering makes direct code of.
enum Implementation: Sendable {
  case intArithmetic(Arithmetic)
  case doubleArithmetic(Arithmetic)
  case intComparison(Comparison)
  case doubleComparison(Comparison)
  /// `&&` and `||`: the right side is read only where it matters.
  case and
  case or
  /// `swap`: both arguments change.
  case exchange
  /// `??`: the default is read only where it is needed.
  case coalesce
  case doubleUnary(@Sendable (Double) -> Double)
  case doubleBinary(@Sendable (Double, Double) -> Double)
  case doubleOfInt(@Sendable (Int64) -> Double)
  /// The range is where a number that has no integer stops the program.
  case intOfDouble(@Sendable (Double, Range<Int>) throws(Stop) -> Int64)
  /// With the operation that it is, where single numbers have a way of their own for that.
  case tensorUnary(TensorFunction, Operation? = nil)
  case tensorBinary(TensorPairFunction, Operation? = nil)
  /// A product of matrices, which is counted before it is made.
  case tensorProduct(TensorPairFunction)
  /// The number that a tensor has, or one that is read off it.
  case doubleOfTensor(@Sendable (Tensor) throws(TensorError) -> Double)
  /// `gradient(at:of:)` of single tensors, and how it runs on values.
  case gradient(@Sendable (Call) throws(Stop) -> Value)
  case constant(@Sendable () -> Value)
  case general(@Sendable (Call) throws(Stop) -> Value)
  /// Changes its receiver, the first argument, in place.
  case mutating(@Sendable (inout Value, Call) throws(Stop) -> Value)
  /// Changes variables that are given with `&`, in the order of the parameters; those of a mutating
  /// method begin with its receiver. Among the arguments they are `.void`.
  case sharing(@Sendable (inout [Value], Call) throws(Stop) -> Value)
}

/// A function of one tensor, whose result may take over the operand's reference to a tape.
typealias TensorFunction = @Sendable (consuming Tensor) throws(TensorError) -> Tensor

/// A function of two tensors, whose result may take over the first operand's.
typealias TensorPairFunction =
  @Sendable (consuming Tensor, Tensor) throws(TensorError) -> Tensor

/// Puts a value into a property.
typealias Setter = @Sendable (inout Value, Value, Call) throws(Stop) -> Void

enum Arithmetic: Sendable {
  case add
  case subtract
  case multiply
  case divide
  case remainder
}

enum Comparison: Sendable {
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case equal
  case notEqual
}
