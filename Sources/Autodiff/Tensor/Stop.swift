// How a compiled program stops at an error of the engine. The interpreter never comes here: it
// calls the throwing functions of `Checked`, and so nothing of this is linked into the page.

#if hasFeature(Embedded)
/// Stops; nobody calls it in the page.
package func stop(_ message: String) -> Never { preconditionFailure() }
#else
#if canImport(Glibc)
import Glibc  // native
#elseif canImport(Darwin)
import Darwin  // native
#endif

/// Writes `error: message` to the standard error stream and ends the process with status 1.
package func stop(_ message: String) -> Never {
  let line = Array("error: \(message)\n".utf8)
  _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  exit(1)
}
#endif

/// The value, or the end of the process with the error's message.
@inline(__always)
package func orStop<Value>(_ value: @autoclosure () throws(TensorError) -> Value) -> Value {
  do { return try value() } catch { stop(error.message) }
}

/// The result of `function`, which may take over the reference of its operand, or the end of the process with the
/// error's message. No part of its caller, which so needs little of the stack for a single number.
@inline(never)
func orStop(
  _ function: (consuming Tensor) throws(TensorError) -> Tensor, of x: consuming Tensor
) -> Tensor {
  do { return try function(x) } catch { stop(error.message) }
}

/// The same of two operands, of which the first is taken over.
@inline(never)
func orStop(
  _ function: (consuming Tensor, Tensor) throws(TensorError) -> Tensor, of a: consuming Tensor,
  _ b: Tensor
) -> Tensor {
  do { return try function(a, b) } catch { stop(error.message) }
}

/// The same for `operation`, which makes `numbers` of each element: single numbers go their own way first. (Not in
/// the page, where only the gradient rules come here and each place would have both ways in it.)
@inline(__always)
func orStop(
  _ operation: Operation, of x: consuming Tensor, numbers: (Double) -> Double,
  _ function: (consuming Tensor) throws(TensorError) -> Tensor
) -> Tensor {
  #if !hasFeature(Embedded)
  if x.becomeNumber(operation, numbers) { return x }
  #endif
  return orStop(function, of: x)
}

/// The same of two operands.
@inline(__always)
func orStop(
  _ operation: Operation, of a: consuming Tensor, _ b: Tensor,
  numbers: (Double, Double) -> Double,
  _ function: (consuming Tensor, Tensor) throws(TensorError) -> Tensor
) -> Tensor {
  #if !hasFeature(Embedded)
  if a.becomeNumber(operation, b, numbers) { return a }
  #endif
  return orStop(function, of: a, b)
}
