// `let x: Tensor = 3`, `let W: Tensor = [[1, 2], [3, 4]]`.

extension Tensor: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// A single number.
  public init(floatLiteral value: Double) { self.init(value) }

  /// A single number.
  public init(integerLiteral value: Int) { self.init(Double(value)) }
}

extension Tensor: ExpressibleByArrayLiteral {
  /// Elements of one shape, as the entries of a new first axis.
  public init(arrayLiteral elements: Tensor...) { self = orStop(try Checked.literal(elements)) }
}

extension Checked {
  /// One level of a nested literal: elements of one shape as the entries of a new first axis.
  public static func literal(_ elements: [Tensor]) throws(TensorError) -> Tensor {
    guard let first = elements.first?.dimensions else { return try zeros([0]) }
    for (index, element) in elements.enumerated() where element.dimensions != first {
      throw .ragged(first: first.sizes, other: element.shape, index: index)
    }
    return try stack(elements)
  }
}
