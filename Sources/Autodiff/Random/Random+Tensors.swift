// Random tensors, and random orders.

extension Checked {
  /// Numbers in `lower` ... `upper`, each as likely as the others.
  public static func uniform(
    _ shape: [Int], from lower: Double, through upper: Double, using random: inout Random
  ) throws(TensorError) -> Tensor {
    guard lower <= upper, (upper - lower).isFinite else { throw .boundsInWrongOrder(lower, upper) }
    let tensor = try zeros(shape)
    for place in 0..<tensor.count {
      tensor.elements[place] = lower + (upper - lower) * random.nextUnit()
    }
    return tensor
  }

  /// Normally distributed numbers, by the method of Box and Muller ("A note on the generation of
  /// random normal deviates", 1958): √(−2 log u) cos 2πv of two uniform numbers. Logarithm and
  /// cosine are the project's own, so that the bits are the same on every machine.
  public static func normal(
    _ shape: [Int], mean: Double = 0, standardDeviation: Double = 1, using random: inout Random
  ) throws(TensorError) -> Tensor {
    guard mean.isFinite else {
      throw .setting(Wording("the mean", ro: "media"), mean, Wording("finite", ro: "finită"))
    }
    guard standardDeviation >= 0, standardDeviation.isFinite else {
      throw .setting(
        Wording("the standard deviation", ro: "abaterea standard"), standardDeviation,
        Wording("finite and not negative", ro: "finită și nenegativă"))
    }
    let tensor = try zeros(shape)
    for place in 0..<tensor.count {
      let distance = (-2 * reproducibleLog(1 - random.nextUnit())).squareRoot()
      let direction = reproducibleCosine(ofTurns: random.nextUnit())
      tensor.elements[place] = mean + standardDeviation * (distance * direction)
    }
    return tensor
  }

  /// The numbers 0 ..< `count` in an order of which each is as likely as the others, by Fisher and
  /// Yates's shuffle as Durstenfeld has it ("Algorithm 235", 1964).
  public static func permutation(_ count: Int, using random: inout Random)
    throws(TensorError) -> [Int]
  {
    guard count >= 0 else { throw .negativeSize([count]) }
    var order = Array(0..<count)
    for place in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(place, random.next(below: place + 1))
    }
    return order
  }
}

extension Random {
  /// Numbers in `range`, each as likely as the others.
  public mutating func uniform(_ shape: [Int], in range: ClosedRange<Double> = 0...1) -> Tensor {
    orStop(
      try Checked.uniform(
        shape, from: range.lowerBound, through: range.upperBound, using: &self))
  }

  /// Normally distributed numbers.
  public mutating func normal(_ shape: [Int], mean: Double = 0, standardDeviation: Double = 1)
    -> Tensor
  {
    orStop(
      try Checked.normal(
        shape, mean: mean, standardDeviation: standardDeviation, using: &self))
  }

  /// The numbers 0 ..< `count` in random order.
  public mutating func permutation(_ count: Int) -> [Int] {
    orStop(try Checked.permutation(count, using: &self))
  }
}
