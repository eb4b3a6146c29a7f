/// What a subscript takes of one axis.
public enum TensorIndex: Equatable, Sendable {
  /// One entry; the axis goes.
  case at(Int)
  /// The entries from `lower` up to and without `upper`; `nil` is the end of the axis. The axis
  /// stays.
  case range(lower: Int?, upper: Int?)

  /// The whole axis.
  public static var all: TensorIndex { .range(lower: nil, upper: nil) }

  /// The entries from `lower` through `upper`.
  public static func closed(_ lower: Int, _ upper: Int) -> TensorIndex {
    .range(lower: lower, upper: upper == .max ? upper : upper + 1)
  }
}

/// What can stand in a subscript of a tensor: an `Int`, a range of them, or `.all`.
public protocol TensorSubscript {
  /// What it takes of its axis.
  var tensorIndex: TensorIndex { get }
}

extension TensorIndex: TensorSubscript {
  /// Itself.
  public var tensorIndex: TensorIndex { self }
}

extension TensorSubscript where Self == TensorIndex {
  /// The whole axis.
  public static var all: TensorIndex { .range(lower: nil, upper: nil) }
}

extension Int: TensorSubscript {
  /// One entry.
  public var tensorIndex: TensorIndex { .at(self) }
}

extension Range: TensorSubscript where Bound == Int {
  /// The entries in the range.
  public var tensorIndex: TensorIndex { .range(lower: lowerBound, upper: upperBound) }
}

extension ClosedRange: TensorSubscript where Bound == Int {
  /// The entries in the range.
  public var tensorIndex: TensorIndex { .closed(lowerBound, upperBound) }
}

extension PartialRangeFrom: TensorSubscript where Bound == Int {
  /// The entries from the bound to the end.
  public var tensorIndex: TensorIndex { .range(lower: lowerBound, upper: nil) }
}

extension PartialRangeUpTo: TensorSubscript where Bound == Int {
  /// The entries from the beginning up to and without the bound.
  public var tensorIndex: TensorIndex { .range(lower: nil, upper: upperBound) }
}

extension PartialRangeThrough: TensorSubscript where Bound == Int {
  /// The entries from the beginning through the bound.
  public var tensorIndex: TensorIndex { .closed(0, upperBound) }
}
