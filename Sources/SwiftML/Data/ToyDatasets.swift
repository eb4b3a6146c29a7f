public import Autodiff

// Points in the plane that are drawn at random. `count` is the number of all examples; they are
// dealt to the classes in turn, so that no class has more than one more than another. `noise` is
// the standard deviation of what is added to each coordinate.

extension Checked {
  /// Three arms of a spiral around the origin, of radius 1.
  public static func spiral(count: Int, noise: Double = 0.1, using random: inout Random)
    throws(TensorError) -> Dataset
  {
    try points(count, ["0", "1", "2"], noise, &random) { (label, part, _) in
      // Each arm makes two thirds of a turn.
      onCircle(turns: (Double(label) + 2 * part) / 3, radius: part)
    }
  }

  /// Two half circles of radius 1 that reach into each other.
  public static func moons(count: Int, noise: Double = 0.1, using random: inout Random)
    throws(TensorError) -> Dataset
  {
    try points(count, ["0", "1"], noise, &random) { (label, part, _) in
      let (x, y) = onCircle(turns: part / 2, radius: 1)
      return label == 0 ? (x, y) : (1 - x, 0.5 - y)
    }
  }

  /// Three heaps, around points on a circle of radius 2.
  public static func blobs(count: Int, noise: Double = 0.5, using random: inout Random)
    throws(TensorError) -> Dataset
  {
    try points(count, ["0", "1", "2"], noise, &random) { (label, _, _) in
      onCircle(turns: Double(label) / 3, radius: 2)
    }
  }

  /// The exclusive or: points of the square −1 ... 1; class 1 where the signs of the coordinates
  /// differ.
  public static func xor(count: Int, noise: Double = 0.1, using random: inout Random)
    throws(TensorError) -> Dataset
  {
    try points(count, ["0", "1"], noise, &random) { (label, _, random) in
      let (x, y) = (random.nextUnit(), random.nextUnit())
      let right = random.nextUnit() < 0.5
      return (right ? x : -x, right == (label == 0) ? y : -y)
    }
  }

  /// Two circles around the origin, of radius 1 and ½.
  public static func circles(count: Int, noise: Double = 0.1, using random: inout Random)
    throws(TensorError) -> Dataset
  {
    try points(count, ["0", "1"], noise, &random) { (label, _, random) in
      onCircle(turns: random.nextUnit(), radius: label == 0 ? 1 : 0.5)
    }
  }

  /// `place` gets a label, how far along its class an example is, in 0 ... 1, and the generator.
  private static func points(
    _ count: Int, _ names: [String], _ noise: Double, _ random: inout Random,
    _ place: (Int, Double, inout Random) -> (Double, Double)
  ) throws(TensorError) -> Dataset {
    guard count > 0 else {
      throw .notPositive(Wording("the number of examples", ro: "numărul de exemple"), count)
    }
    let (classes, last) = (names.count, Double(Swift.max(1, (count - 1) / names.count)))
    var (coordinates, labels): ([Double], [Int]) = ([], [])
    for example in 0..<count {
      let (x, y) = place(example % classes, Double(example / classes) / last, &random)
      coordinates += [x, y]
      labels.append(example % classes)
    }
    let exact = try tensor(coordinates, shape: [count, 2])
    let shifts = try normal([count, 2], standardDeviation: noise, using: &random)
    return try dataset(add(exact, shifts), labels, classNames: names)
  }

  private static func onCircle(turns: Double, radius: Double) -> (Double, Double) {
    let turns = turns - turns.rounded(.down)
    return (
      radius * reproducibleCosine(ofTurns: turns), radius * reproducibleSine(ofTurns: turns)
    )
  }
}

extension Dataset {
  /// Three arms of a spiral around the origin, of radius 1: `count` points in all.
  public static func spiral(count: Int, noise: Double = 0.1, using random: inout Random)
    -> Dataset
  {
    orStop(try Checked.spiral(count: count, noise: noise, using: &random))
  }

  /// Two half circles of radius 1 that reach into each other: `count` points in all.
  public static func moons(count: Int, noise: Double = 0.1, using random: inout Random)
    -> Dataset
  {
    orStop(try Checked.moons(count: count, noise: noise, using: &random))
  }

  /// Three heaps, around points on a circle of radius 2: `count` points in all.
  public static func blobs(count: Int, noise: Double = 0.5, using random: inout Random)
    -> Dataset
  {
    orStop(try Checked.blobs(count: count, noise: noise, using: &random))
  }

  /// The exclusive or of the signs of two coordinates: `count` points in all.
  public static func xor(count: Int, noise: Double = 0.1, using random: inout Random) -> Dataset {
    orStop(try Checked.xor(count: count, noise: noise, using: &random))
  }

  /// Two circles around the origin, of radius 1 and ½: `count` points in all.
  public static func circles(count: Int, noise: Double = 0.1, using random: inout Random)
    -> Dataset
  {
    orStop(try Checked.circles(count: count, noise: noise, using: &random))
  }
}
