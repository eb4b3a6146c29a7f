/// Four sizes or strides, one an axis, in line.
struct FourAxes: Equatable {
  var a: Int32
  var b: Int32
  var c: Int32
  var d: Int32

  init(repeating value: Int32) { (a, b, c, d) = (value, value, value, value) }

  /// The entry of an axis, counted among all four.
  subscript(axis: Int) -> Int {
    get { Int(axis == 0 ? a : axis == 1 ? b : axis == 2 ? c : d) }
    set {
      switch axis {
      case 0: a = Int32(newValue)
      case 1: b = Int32(newValue)
      case 2: c = Int32(newValue)
      default: d = Int32(newValue)
      }
    }
  }
}

/// The sizes of up to four axes, in line.
///
/// They are padded in front with 1, so that shapes of different rank line up at their last axis,
/// as NumPy's broadcasting wants it, and every loop over elements can be four loops.
struct Shape: Equatable {
  static let maximumRank = 4
  /// No tensor has more elements: 2^25 doubles are 256 MiB.
  static let maximumCount = 1 << 25

  /// The number of axes.
  var rank: Int
  /// The sizes, padded in front with 1.
  var padded: FourAxes

  /// The shape of a single number.
  static let scalar = Shape(rank: 0, padded: FourAxes(repeating: 1))

  init(rank: Int, padded: FourAxes) {
    self.rank = rank
    self.padded = padded
  }

  /// A shape with one axis.
  init(count: Int) {
    self = .scalar
    rank = 1
    padded[3] = count
  }

  /// The sizes as a lesson gives them.
  init(_ sizes: [Int]) throws(TensorError) {
    guard sizes.count <= Shape.maximumRank else { throw .tooManyAxes(sizes) }
    guard sizes.allSatisfy({ $0 >= 0 }) else { throw .negativeSize(sizes) }
    var extent = 1
    for size in sizes where size > 1 {
      guard size <= Shape.maximumCount / extent else { throw .tooLarge(sizes) }
      extent *= size
    }
    self = .scalar
    rank = sizes.count
    for axis in 0..<rank { self[axis] = sizes[axis] }
  }

  /// The size of an axis, counted from the first that the shape has.
  subscript(axis: Int) -> Int {
    get { padded[axis + Shape.maximumRank - rank] }
    set { padded[axis + Shape.maximumRank - rank] = newValue }
  }

  /// The sizes, one an axis.
  var sizes: [Int] {
    var sizes: [Int] = []
    for axis in 0..<rank { sizes.append(self[axis]) }
    return sizes
  }

  /// The number of elements.
  var count: Int { padded[0] * padded[1] * padded[2] * padded[3] }

  /// The number of elements, axes without entries left out. It is bounded like the number of
  /// elements, which is 0 then: sizes and strides beside an empty axis have to fit as well.
  var extent: Int {
    max(1, padded[0]) * max(1, padded[1]) * max(1, padded[2]) * max(1, padded[3])
  }

  /// The distance in memory between neighbours along each padded axis, row-major.
  var strides: FourAxes {
    var strides = FourAxes(repeating: 1)
    for axis in [2, 1, 0] { strides[axis] = strides[axis + 1] * padded[axis + 1] }
    return strides
  }
}
