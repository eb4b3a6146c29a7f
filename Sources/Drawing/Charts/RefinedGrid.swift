/// A grid of samples with others in between, from the cubic through four neighbours: lines of equal
/// height through a narrow bent valley come out smooth, though the valley is not much wider than a
/// sample, and the function need not be asked more often.
struct RefinedGrid {
  private(set) var columns: Int
  private(set) var values: [Double]

  /// - Parameters:
  ///   - values: row by row; a number that is not finite has neighbours that are not either.
  ///   - factor: into how many parts each step between two samples is cut.
  init(columns: Int, values: [Double], factor: Int) {
    (self.columns, self.values) = (columns, values)
    let rows = columns > 0 ? values.count / columns : 0
    guard columns > 3, rows > 3, factor > 1 else { return }
    let wide = Self.between(values, lines: rows, length: columns, alongRows: true, factor)
    self.columns = (columns - 1) * factor + 1
    self.values = Self.between(wide, lines: self.columns, length: rows, alongRows: false, factor)
  }

  /// Cuts the steps along rows, or along columns.
  private static func between(
    _ values: [Double], lines: Int, length: Int, alongRows: Bool, _ factor: Int
  ) -> [Double] {
    let newLength = (length - 1) * factor + 1
    var refined = [Double](repeating: 0, count: lines * newLength)
    let (step, newStep) = alongRows ? (1, 1) : (lines, lines)
    for line in 0..<lines {
      let (start, newStart) = alongRows ? (line * length, line * newLength) : (line, line)
      for place in 0..<newLength {
        let (left, part) = place.quotientAndRemainder(dividingBy: factor)
        refined[newStart + place * newStep] =
          part == 0
          ? values[start + left * step]
          : cubic(values, start, step, length, left, Double(part) / Double(factor))
      }
    }
    return refined
  }

  /// The value between two samples; straight between them where a neighbour is not finite.
  private static func cubic(
    _ values: [Double], _ start: Int, _ step: Int, _ length: Int, _ left: Int, _ part: Double
  ) -> Double {
    func value(_ place: Int) -> Double { values[start + place * step] }
    // The four samples around, at the ends the four that come first or last.
    let first = min(max(left - 1, 0), length - 4)
    let t = part + Double(left - first)
    let (a, b, c, d) = (value(first), value(first + 1), value(first + 2), value(first + 3))
    let sum =
      a * (t - 1) * (t - 2) * (t - 3) / -6 + b * t * (t - 2) * (t - 3) / 2
      - c * t * (t - 1) * (t - 3) / 2 + d * t * (t - 1) * (t - 2) / 6
    if sum.isFinite { return sum }
    return value(left) + part * (value(left + 1) - value(left))
  }
}
