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

/// The result of a function, which may take over the reference of its operand, or the end of the process with
/// the error's message. (In the page this is no part of its caller: each would have the operation in it.)
#if hasFeature(Embedded)
@inline(never)
#else
@inline(__always)
#endif
func orStop(
  _ function: (consuming Tensor) throws(TensorError) -> Tensor, of x: consuming Tensor
) -> Tensor {
  do { return try function(x) } catch { stop(error.message) }
}

/// The same of two operands, of which the first is taken over.
#if hasFeature(Embedded)
@inline(never)
#else
@inline(__always)
#endif
func orStop(
  _ function: (consuming Tensor, Tensor) throws(TensorError) -> Tensor, of a: consuming Tensor,
  _ b: Tensor
) -> Tensor {
  do { return try function(a, b) } catch { stop(error.message) }
}
