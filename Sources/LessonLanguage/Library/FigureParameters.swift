import LessonOutput
import SwiftML

/// What the figure functions have in common: after what they draw come names for the series, a title,
/// and names for the axes.
enum FigureParameters {
  /// `title:xLabel:yLabel:`.
  static let labels: [Signature.Parameter] = [
    .optional("title", .string), .optional("xLabel", .string), .optional("yLabel", .string),
  ]
  /// `names:title:xLabel:yLabel:`.
  static let named = [Signature.Parameter.optional("names", .array(.string))] + labels
  /// The same, and `logX:logY:`.
  static let scaled =
    named + [Signature.Parameter.optional("logX", .bool), .optional("logY", .bool)]
}

extension Call {
  /// The names at an index of the arguments; none where they were left out.
  func names(_ index: Int) -> [String] { self[index].array.map { $0.string } }

  /// Title and names of axes from an index of the arguments on, and whether axes are logarithmic if
  /// the function asks for that.
  func chartLabels(_ index: Int) -> ChartLabels {
    ChartLabels(
      title: self[index].string, x: self[index + 1].string, y: self[index + 2].string,
      logX: index + 3 < arguments.count && self[index + 3].bool,
      logY: index + 4 < arguments.count && self[index + 4].bool)
  }

  func doubles(_ index: Int) -> [Double] { self[index].array.map { $0.double } }

  func rows(_ index: Int) -> [[Double]] { self[index].array.map { $0.array.map { $0.double } } }

  func doubleRange(_ index: Int) -> ClosedRange<Double> {
    // The bounds are in order: the range was made by `...`.
    if case .doubleRange(let low, let high) = self[index], low <= high { return low...high }
    return 0...0
  }

  /// What `make` gives; what it refuses stops the program here.
  func figure<T>(_ make: () throws(Run.Failure) -> T) throws(Stop) -> T {
    do throws(Run.Failure) { return try make() } catch { throw Stop(.figure(error), at: range) }
  }
}

extension Type {
  static let doubles = Type.array(.double)
  static let doubleRange = Type.range(.double, isClosed: true)
}
