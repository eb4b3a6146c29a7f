// Initialisers as lessons write them, each over a checked function.

extension Tensor {
  /// A single number.
  public init(_ number: Double) {
    self.init(storage: .makePlain(.scalar))
    fill(with: number)
  }

  /// Numbers along one axis.
  public init(_ numbers: [Double]) {
    self = orStop(try Checked.tensor(numbers, shape: [numbers.count]))
  }

  /// Rows of numbers, all of one length.
  public init(_ rows: [[Double]]) { self = orStop(try Checked.rows(of: rows)) }

  /// Zeros in a shape.
  public init(zeros shape: [Int]) { self = orStop(try Checked.zeros(shape)) }

  /// Ones in a shape.
  public init(ones shape: [Int]) { self = orStop(try Checked.ones(shape)) }

  /// One number, everywhere in a shape.
  public init(repeating number: Double, shape: [Int]) {
    self = orStop(try Checked.repeating(number, shape: shape))
  }

  /// The square matrix with ones on its diagonal and zeros elsewhere.
  public init(identity size: Int) { self = orStop(try Checked.identity(size)) }

  /// `count` numbers at equal distances, the first `start`, the last `end`.
  public init(from start: Double, through end: Double, count: Int) {
    self = orStop(try Checked.spaced(from: start, through: end, count: count))
  }

  /// A row for each label: 1 at its class, 0 elsewhere.
  public init(oneHot labels: [Int], classes: Int) {
    self = orStop(try Checked.oneHot(labels, classes: classes))
  }

  /// Zeros in the shape of another tensor.
  init(zerosLike other: Tensor) {
    self.init(storage: .makePlain(other.dimensions))
    fill(with: 0)
  }
}

extension Checked {
  /// Numbers, row-major, in a shape that has as many.
  public static func tensor(_ numbers: [Double], shape: [Int]) throws(TensorError) -> Tensor {
    let dimensions = try Shape(shape)
    guard dimensions.count == numbers.count else {
      throw .countDoesNotFit(count: numbers.count, shape: shape)
    }
    let tensor = Tensor(storage: .makePlain(dimensions))
    for (place, number) in numbers.enumerated() { tensor.elements[place] = number }
    return tensor
  }

  /// Rows of numbers, all of one length.
  public static func rows(of rows: [[Double]]) throws(TensorError) -> Tensor {
    let length = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() where row.count != length {
      throw .ragged(first: [length], other: [row.count], index: index)
    }
    return try tensor(rows.flatMap { $0 }, shape: [rows.count, length])
  }

  /// Zeros in a shape.
  public static func zeros(_ shape: [Int]) throws(TensorError) -> Tensor {
    try repeating(0, shape: shape)
  }

  /// Ones in a shape.
  public static func ones(_ shape: [Int]) throws(TensorError) -> Tensor {
    try repeating(1, shape: shape)
  }

  /// One number, everywhere in a shape.
  public static func repeating(_ number: Double, shape: [Int]) throws(TensorError) -> Tensor {
    let tensor = Tensor(storage: .makePlain(try Shape(shape)))
    tensor.fill(with: number)
    return tensor
  }

  /// The square matrix with ones on its diagonal and zeros elsewhere.
  public static func identity(_ size: Int) throws(TensorError) -> Tensor {
    let matrix = try zeros([size, size])
    for place in 0..<size { matrix.elements[place * size + place] = 1 }
    return matrix
  }

  /// `count` numbers at equal distances from `start` through `end`; a single one is `start`.
  public static func spaced(from start: Double, through end: Double, count: Int)
    throws(TensorError) -> Tensor
  {
    let tensor = try zeros([count])
    for place in 0..<count {
      let part = count == 1 ? 0 : Double(place) / Double(count - 1)
      tensor.elements[place] = place > 0 && place == count - 1 ? end : start + (end - start) * part
    }
    return tensor
  }

  /// A row for each label: 1 at its class, 0 elsewhere.
  public static func oneHot(_ labels: [Int], classes: Int) throws(TensorError) -> Tensor {
    let matrix = try zeros([labels.count, classes])
    try checkLabels(labels, classes: classes)
    for (row, label) in labels.enumerated() { matrix.elements[row * classes + label] = 1 }
    return matrix
  }

  /// An error if a label is no class.
  static func checkLabels(_ labels: [Int], classes: Int) throws(TensorError) {
    for (position, label) in labels.enumerated() where label < 0 || label >= classes {
      throw .labelOutOfRange(label: label, position: position, classes: classes)
    }
  }
}
