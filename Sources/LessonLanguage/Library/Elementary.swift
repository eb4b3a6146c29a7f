import Autodiff
import CMath

/// The elementary functions: for `Double`, and, disfavoured so that literals stay numbers, for
/// tensors.
let elementary: [LibraryFunction] =
  unary("exp", { cmath_exp($0) }, Checked.exp, .exp)
  + unary("log", { cmath_log($0) }, Checked.log, .log)
  + unary("sqrt", { $0.squareRoot() }, Checked.sqrt, .sqrt)
  + unary("sin", { cmath_sin($0) }, Checked.sin, .sin)
  + unary("cos", { cmath_cos($0) }, Checked.cos, .cos)
  + unary("tanh", { cmath_tanh($0) }, Checked.tanh, .tanh)
  + unary("abs", { $0.magnitude }, Checked.abs, .abs)
  + extremum("max", { Swift.max($0, $1) }, Checked.maximum)
  + extremum("min", { Swift.min($0, $1) }, Checked.minimum) + [
    LibraryFunction(
      "pow", [.plain(.double), .plain(.double)], .double, .doubleBinary { cmath_pow($0, $1) }),
    LibraryFunction(
      "pow", [.plain(.tensor), .plain(.double)], .tensor,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in
          try Checked.power(call[0].tensor, Tensor(call[1].double))
        }
      }),
    LibraryFunction(
      "pow", [.plain(.tensor), .plain(.tensor)], .tensor, isDisfavored: true,
      .tensorBinary(Checked.power)),
    LibraryFunction(
      "abs", [.plain(.int)], .int,
      .general { call throws(Stop) in
        let value = call[0].integer
        guard value != Int64.min else {
          throw Stop(.noAbsoluteValue, at: call.range)
        }
        return .int(value < 0 ? -value : value)
      }),
  ]

private func unary(
  _ name: String, _ number: @escaping @Sendable (Double) -> Double,
  _ tensor: @escaping TensorFunction, _ operation: Operation
) -> [LibraryFunction] {
  [
    LibraryFunction(name, [.plain(.double)], .double, .doubleUnary(number)),
    LibraryFunction(
      name, [.plain(.tensor)], .tensor, isDisfavored: true,
      .tensorUnary(tensor, operation)),
  ]
}

/// `max` and `min`: of two or more numbers or texts, of two tensors, and, disfavoured, of a tensor
/// and a number.
private func extremum(
  _ name: String, _ double: @escaping @Sendable (Double, Double) -> Double,
  _ tensor: @escaping TensorPairFunction
) -> [LibraryFunction] {
  [
    LibraryFunction(name, [.plain(.double), .plain(.double)], .double, .doubleBinary(double)),
    LibraryFunction(name, [.plain(.tensor), .plain(.tensor)], .tensor, .tensorBinary(tensor)),
  ] + [Type.int, .string, .character].map { choice(name, [.plain($0), .plain($0)], $0) }
    + [Type.int, .double, .string, .character].map { type in
      let more = Signature.Parameter(label: nil, type: type, hasDefault: true, isVariadic: true)
      return choice(name, [.plain(type), .plain(type), .plain(type), more], type)
    } + mixed(name, tensor)
}

/// The largest or smallest of the arguments; among equal ones the last or the first, as in Swift.
private func choice(_ name: String, _ parameters: [Signature.Parameter], _ type: Type)
  -> LibraryFunction
{
  LibraryFunction(
    name, parameters, type,
    .general { call in
      var best = call[0]
      let rest = call.arguments.count > 3 ? call[3].array : []
      for value in Array(call.arguments.prefix(3).dropFirst()) + rest {
        let isBetter =
          name == "max"
          ? best.isLess(than: value) || best.equals(value) : value.isLess(than: best)
        if isBetter { best = value }
      }
      return best
    })
}

/// The overloads of a tensor operation for a `Double` on either side, disfavoured as Swift's
/// library has them, so that a literal becomes a tensor.
func mixed(
  _ name: String, _ operation: @escaping TensorPairFunction
) -> [LibraryFunction] {
  [
    LibraryFunction(
      name, [.plain(.tensor), .plain(.double)], .tensor, isDisfavored: true,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in
          try operation(call[0].tensor, Tensor(call[1].double))
        }
      }),
    LibraryFunction(
      name, [.plain(.double), .plain(.tensor)], .tensor, isDisfavored: true,
      .general { call throws(Stop) in
        try call.engine { () throws(TensorError) in
          try operation(Tensor(call[0].double), call[1].tensor)
        }
      }),
  ]
}
