public import Autodiff

/// Examples with labels: what a classifier learns from.
public struct Dataset {
  /// Examples × features.
  public let inputs: Tensor
  /// The class of each example, from 0.
  public let labels: [Int]
  /// The name of each class.
  public let classNames: [String]

  /// The number of examples.
  public var count: Int { labels.count }

  /// A data set of examples × features with as many labels, each with a name.
  public init(inputs: Tensor, labels: [Int], classNames: [String]) {
    self = orStop(try Checked.dataset(inputs, labels, classNames: classNames))
  }

  fileprivate init(checked inputs: Tensor, _ labels: [Int], _ classNames: [String]) {
    (self.inputs, self.labels, self.classNames) = (inputs, labels, classNames)
  }
}

extension Dataset: CustomStringConvertible {
  /// The sizes.
  public var description: String {
    "Dataset(\(count) examples, \(inputs.shape[1]) features, \(classNames.count) classes)"
  }
}

extension Checked {
  /// A data set of examples × features with as many labels, each with a name.
  public static func dataset(_ inputs: Tensor, _ labels: [Int], classNames: [String])
    throws(TensorError) -> Dataset
  {
    guard inputs.rank == 2 else { throw .scoresNeedTwoAxes(inputs.shape) }
    guard inputs.shape[0] == labels.count else {
      throw .wrongLabelCount(labels: labels.count, examples: inputs.shape[0])
    }
    for (position, label) in labels.enumerated() where label < 0 || label >= classNames.count {
      throw .labelOutOfRange(label: label, position: position, classes: classNames.count)
    }
    return Dataset(checked: inputs, labels, classNames)
  }

  /// The examples at `places`, in that order.
  static func examples(_ places: some Collection<Int>, of data: Dataset)
    throws(TensorError) -> Dataset
  {
    let (values, width) = (data.inputs.values, data.inputs.shape[1])
    var (chosen, labels): ([Double], [Int]) = ([], [])
    for place in places {
      chosen += values[place * width..<(place + 1) * width]
      labels.append(data.labels[place])
    }
    let inputs = try tensor(chosen, shape: [labels.count, width])
    return Dataset(checked: inputs, labels, data.classNames)
  }

  /// The examples in random order, in pieces of `size`; the last one may be smaller.
  public static func batches(of size: Int, from data: Dataset, shuffledBy random: inout Random)
    throws(TensorError) -> [Dataset]
  {
    guard size > 0 else {
      throw .notPositive(Wording("the size of a batch", ro: "mărimea unui lot"), size)
    }
    let order = try permutation(data.count, using: &random)
    var batches: [Dataset] = []
    for start in stride(from: 0, to: order.count, by: size) {
      batches.append(try examples(order[start..<Swift.min(start + size, order.count)], of: data))
    }
    return batches
  }

  /// Each feature less its mean, divided by its standard deviation; a feature that is the same
  /// everywhere becomes 0.
  public static func standardized(_ data: Dataset) throws(TensorError) -> Dataset {
    let distances = try subtract(data.inputs, mean(data.inputs, axis: 0))
    let deviation = try standardDeviation(data.inputs, axis: 0)
    let isConstant = try equal(deviation, 0)
    let quotients = try divide(distances, add(deviation, isConstant))
    return Dataset(checked: try select(isConstant, 0, quotients), data.labels, data.classNames)
  }

  /// The examples in random order in two parts; the first has `fraction` of them, rounded.
  public static func split(_ data: Dataset, fraction: Double, using random: inout Random)
    throws(TensorError) -> (first: Dataset, second: Dataset)
  {
    guard fraction >= 0, fraction <= 1 else {
      throw .setting(
        Wording("the fraction of a split", ro: "fracția unei împărțiri"), fraction,
        Wording("from 0 through 1", ro: "de la 0 până la 1"))
    }
    let order = try permutation(data.count, using: &random)
    let middle = Int((fraction * Double(order.count)).rounded())
    return (try examples(order[..<middle], of: data), try examples(order[middle...], of: data))
  }
}

extension Dataset {
  /// The examples in random order, in pieces of `size`; the last one may be smaller.
  public func batches(of size: Int, shuffledBy random: inout Random) -> [Dataset] {
    orStop(try Checked.batches(of: size, from: self, shuffledBy: &random))
  }

  /// Each feature less its mean, divided by its standard deviation; a feature that is the same
  /// everywhere becomes 0.
  public func standardized() -> Dataset { orStop(try Checked.standardized(self)) }

  /// The examples in random order in two parts; the first has `fraction` of them, rounded.
  public func split(fraction: Double, using random: inout Random)
    -> (first: Dataset, second: Dataset)
  {
    orStop(try Checked.split(self, fraction: fraction, using: &random))
  }
}
