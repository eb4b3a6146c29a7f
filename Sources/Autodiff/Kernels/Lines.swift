// Loops along one axis, or along all elements: reductions and the softmax family.

/// How the elements of a tensor lie along one axis: `outer` groups of `length` entries, each entry
/// `inner` elements wide. All elements at once are one line.
struct Lines {
  let outer: Int
  let length: Int
  let inner: Int

  init(_ shape: Shape, axis: Int?) {
    guard let axis else {
      (outer, length, inner) = (1, shape.count, 1)
      return
    }
    var (outer, inner) = (1, 1)
    for before in 0..<axis { outer *= shape[before] }
    for after in axis + 1..<Swift.max(axis + 1, shape.rank) { inner *= shape[after] }
    (self.outer, length, self.inner) = (outer, shape[axis], inner)
  }
}

/// The elements along one line: every `step`-th one from `first`.
struct Line {
  let first: UnsafeMutablePointer<Double>
  let step: Int
  let count: Int

  subscript(place: Int) -> Double {
    get { first[place * step] }
    nonmutating set { first[place * step] = newValue }
  }

  @inline(__always)
  func reduce(_ start: Double, _ combine: (Double, Double) -> Double) -> Double {
    var value = start
    for place in 0..<count { value = combine(value, self[place]) }
    return value
  }

  /// The largest element; NaN if there is one.
  var maximum: Double { reduce(-.infinity, larger) }
}

/// The larger number; NaN if either is one, as IEEE 754-2019's maximum has it.
@inline(__always)
func larger(_ a: Double, _ b: Double) -> Double { a >= b ? a : b.isNaN || b > a ? b : a }

/// The smaller number; NaN if either is one.
@inline(__always)
func smaller(_ a: Double, _ b: Double) -> Double { a <= b ? a : b.isNaN || b < a ? b : a }

extension Tensor {
  /// Sets each element of this result to `function` of one line of `source`.
  @inline(__always)
  func fill(fromLinesOf source: Tensor, axis: Int?, _ function: (Line) -> Double) {
    withExtendedLifetime((self, source)) {
      let lines = Lines(source.dimensions, axis: axis)
      let (from, into) = (source.elements, elements)
      for outer in 0..<lines.outer {
        for inner in 0..<lines.inner {
          let first = from + (outer * lines.length * lines.inner + inner)
          into[outer * lines.inner + inner] = function(
            Line(first: first, step: lines.inner, count: lines.length))
        }
      }
    }
  }

  /// Lets `body` compute each line of this result from the same line of `source`.
  @inline(__always)
  func fill(linesFrom source: Tensor, axis: Int?, _ body: (Line, Line) -> Void) {
    withExtendedLifetime((self, source)) {
      let lines = Lines(source.dimensions, axis: axis)
      let (from, into) = (source.elements, elements)
      for outer in 0..<lines.outer {
        for inner in 0..<lines.inner {
          let offset = outer * lines.length * lines.inner + inner
          body(
            Line(first: from + offset, step: lines.inner, count: lines.length),
            Line(first: into + offset, step: lines.inner, count: lines.length))
        }
      }
    }
  }
}

extension Checked {
  /// An axis that the shape has, or an error; `nil` stays.
  static func checkedAxis(_ operation: Operation, _ axis: Int?, _ shape: Shape)
    throws(TensorError)
  {
    guard let axis else { return }
    guard axis >= 0, axis < shape.rank else {
      throw .axisOutOfRange(operation, axis: axis, shape: shape.sizes)
    }
  }
}
