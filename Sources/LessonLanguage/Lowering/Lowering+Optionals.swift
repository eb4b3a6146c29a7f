/// Optionals: `!`, chains, partial ranges' bounds.
extension Lowering {
  func lowerForceUnwrap(_ id: ExpressionID, _ inner: ExpressionID) -> Code {
    let value = lowerValue(inner)
    let place = range(id)
    return typed(
      { frame throws(Stop) in
        guard case .some(let inside) = try value(frame) else {
          throw Stop(.optionalIsNil(advice: true), at: place)
        }
        return inside
      }, type(id))
  }

  /// `x?`: a `nil` here ends the chain around.
  func lowerUnwrapInChain(_ id: ExpressionID, _ inner: ExpressionID) -> Code {
    let value = lowerValue(inner)
    return typed(
      { frame throws(Stop) in
        guard case .some(let inside) = try value(frame) else { throw Stop.endOfChain }
        return inside
      }, type(id))
  }

  func lowerChain(_ chain: ExpressionID) -> ValueCode {
    let value = lowerValue(chain)
    let isOptional = type(chain).isOptional
    return { frame throws(Stop) in
      do throws(Stop) {
        let inside = try value(frame)
        return isOptional ? inside : .some(inside)
      } catch {
        if error.isEndOfChain { return .none }
        throw error
      }
    }
  }

  func lowerBound(_ bound: ExpressionID) -> ValueCode {
    let code = lowerInt(bound)
    return { frame throws(Stop) in .bound(try code(frame)) }
  }
}
