/// Parts of variables, read where they lie: `p.x`, `pair.0`, `a[i]`, `grid.rows[i]`.
extension Lowering {
  /// A property of a struct, an element of a tuple.
  func lowerPart(_ index: Int, of base: ExpressionID, _ type: Type) -> Code {
    if let part = looked(base)?.part(index) { return lowerLook(part, type) }
    let whole = lowerValue(base)
    return typed({ frame throws(Stop) in try whole(frame).part(index) }, type)
  }

  /// The same of `self`, where that is not written.
  func lowerPart(_ index: Int, of this: VariableID, _ type: Type) -> Code {
    if let part = valuePlace(of: this).flatMap({ LookedPlace($0).part(index) }) {
      return lowerLook(part, type)
    }
    let whole = valueCode(lowerRead(this))
    return typed({ frame throws(Stop) in try whole(frame).part(index) }, type)
  }

  private func lowerLook(_ place: LookedPlace, _ type: Type) -> Code {
    switch type {
    case .int: .int { frame throws(Stop) in try place.look(in: frame) { $0.integer } }
    case .double: .double { frame throws(Stop) in try place.look(in: frame) { $0.double } }
    case .bool: .bool { frame throws(Stop) in try place.look(in: frame) { $0.bool } }
    case .tensor: .tensor { frame throws(Stop) in try place.look(in: frame) { $0.tensor } }
    default: .value { frame throws(Stop) in try place.look(in: frame) { $0 } }
    }
  }

  /// An element of an array at an index that changes nothing.
  func lowerElementLook(
    _ array: LookedPlace, _ index: @escaping IntCode, _ type: Type, at range: Range<Int>
  ) -> Code {
    switch type {
    case .int:
      .int { frame throws(Stop) in
        let index = try index(frame)
        return try array.look(in: frame) { array throws(Stop) in
          guard case .array(let items) = array else { return 0 }
          return items[try items.position(index, at: range)].integer
        }
      }
    case .double:
      .double { frame throws(Stop) in
        let index = try index(frame)
        return try array.look(in: frame) { array throws(Stop) in
          guard case .array(let items) = array else { return 0 }
          return items[try items.position(index, at: range)].double
        }
      }
    default:
      typed(
        { frame throws(Stop) in
          let index = try index(frame)
          return try array.look(in: frame) { array throws(Stop) in
            guard case .array(let items) = array else { return .void }
            return items[try items.position(index, at: range)]
          }
        }, type)
    }
  }

  /// Where the value of an expression lies, if that is a variable which no closure shares, or a part of one.
  func looked(_ id: ExpressionID) -> LookedPlace? {
    guard program.wrapped[id] == nil, readEarly[id] == nil else { return nil }
    switch syntax[id].kind {
    case .parenthesized(let inner): return looked(inner)
    case .name:
      switch program.meanings[id] {
      case .variable(let variable)? where program.variables[variable.index].lazyValue == nil:
        return valuePlace(of: variable).map { LookedPlace($0) }
      case .selfField(let this, let index)?:
        return valuePlace(of: this).flatMap { LookedPlace($0).part(index) }
      default: return nil
      }
    case .member(let base, _):
      guard case .field(let index)? = program.meanings[id] else { return nil }
      return looked(base)?.part(index)
    case .tupleElement(let base, let index): return looked(base)?.part(index)
    default: return nil
    }
  }
}

extension [Value] {
  /// An index of an element, or the error that there is none such.
  @inline(__always)
  fileprivate func position(_ index: Int64, at range: Range<Int>) throws(Stop) -> Int {
    guard index >= 0, index < count else {
      throw indexOutOfRange(Int(clamping: index), count: count, at: range)
    }
    return Int(truncatingIfNeeded: index)
  }
}
