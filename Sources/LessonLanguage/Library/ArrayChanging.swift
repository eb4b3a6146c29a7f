/// How members change arrays and slices: in place, since the container lets go of the elements
/// before they change.
typealias ItemsChange = @Sendable (inout [Value], Call) throws(Stop) -> Value

/// A mutating member of arrays and of slices; `start` is the first index.
func changing(
  _ name: String, _ parameters: [Signature.Parameter], _ result: Type,
  _ change: @escaping @Sendable (inout [Value], _ start: Int, Call) throws(Stop) -> Value
) -> [LibraryFunction] {
  [Type.array(.element), .slice(.element)].map { receiver in
    LibraryFunction(
      name, parameters, result, variables: 1,
      .mutating { container, call throws(Stop) in
        try container.changeItems { items, start throws(Stop) in
          let before = items.address
          let result = try change(&items, start, call)
          if items.address != before { try call.machine.steps.take(items.count, at: call.range) }
          return result
        }
      }
    ).member(of: receiver, isMutating: true)
  }
}

func changing(
  _ name: String, _ parameters: [Signature.Parameter], _ result: Type,
  _ change: @escaping ItemsChange
) -> [LibraryFunction] {
  changing(name, parameters, result) { items, _, call throws(Stop) in try change(&items, call) }
}

/// A mutating member of arrays only.
func changingArray(
  _ name: String, _ parameters: [Signature.Parameter], _ result: Type,
  _ change: @escaping ItemsChange
) -> LibraryFunction {
  changing(name, parameters, result, change)[0]
}

extension Value {
  /// Changes the elements of an array or a slice; they are put back even when `change` stops.
  mutating func changeItems(
    _ change: (inout [Value], _ start: Int) throws(Stop) -> Value
  ) throws(Stop) -> Value {
    // Each container is taken apart by a pattern of its own: in other shapes the optimizer keeps a
    // second owner of the elements, and each change would copy them all.
    if case .slice(var items, let start) = self {
      self = .void
      defer { self = .slice(items, start: start) }
      return try change(&items, start)
    }
    guard case .array(var items) = self else { return .void }
    self = .void
    defer { self = .array(items) }
    return try change(&items, 0)
  }

  /// The first index of an array or a slice.
  var start: Int { if case .slice(_, let start) = self { start } else { 0 } }
}
