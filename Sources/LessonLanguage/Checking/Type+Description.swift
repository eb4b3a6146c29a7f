extension Type {
  /// The type as Swift writes it.
  var description: String {
    switch self {
    case .int: "Int"
    case .double: "Double"
    case .bool: "Bool"
    case .string: "String"
    case .character: "Character"
    case .substring: "Substring"
    case .tensor: "Tensor"
    case .array(let element): "[" + element.description + "]"
    case .slice(let element): "ArraySlice<" + element.description + ">"
    case .dictionary(let key, let value): "[" + key.description + ": " + value.description + "]"
    case .optional(let type): Type.describeOptional(type)
    case .tuple(let elements): Type.describeTuple(elements)
    case .function(let parameters, let result):
      "(" + join(parameters.map { $0.description }, ", ") + ") -> " + result.description
    case .range(let bound, let isClosed):
      (isClosed ? "ClosedRange<" : "Range<") + bound.description + ">"
    case .partialRange(let kind): kind.typeName
    case .sequence(let element), .collection(let element), .iterable(let element):
      "sequence of " + element.description
    case .unordered(let element): "unordered " + element.description
    case .nominal(let type): type.name
    case .tensorIndex: "index"
    case .library(let type): type.name
    case .roundingRule: "FloatingPointRoundingRule"
    case .any: "Any"
    case .variable(let number): "T\(number)"
    case .invalid: "_"
    }
  }

  private static func describeOptional(_ type: Type) -> String {
    if case .function = type { return "(" + type.description + ")?" }
    return type.description + "?"
  }

  private static func describeTuple(_ elements: [TupleElement]) -> String {
    if elements.isEmpty { return "Void" }
    let parts = elements.map { element in
      (element.label.map { $0 + ": " } ?? "") + element.type.description
    }
    return "(" + join(parts, ", ") + ")"
  }
}

extension PartialRange {
  var typeName: String {
    switch self {
    case .from: "PartialRangeFrom<Int>"
    case .through: "PartialRangeThrough<Int>"
    case .upTo: "PartialRangeUpTo<Int>"
    }
  }
}
