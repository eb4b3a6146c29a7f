/// The comparison of a gradient by rules with one by differences, element by element.
public struct GradientCheck: Equatable, Sendable {
  /// One element of one parameter.
  public struct Entry: Equatable, Sendable {
    /// Which of the points it belongs to, from 0.
    public let parameter: Int
    /// The index of the element, one number an axis.
    public let index: [Int]
    /// The central difference.
    public let numerical: Double
    /// What the rules give.
    public let analytic: Double
    /// The slope on the side of smaller values, (f(x) − f(x − h)) / h; at a kink what that tends to
    /// as h shrinks.
    public let slopeBelow: Double
    /// The slope on the side of larger values, (f(x + h) − f(x)) / h; at a kink likewise.
    public let slopeAbove: Double
    /// Whether the function has a kink here: the two slopes do not come together as h shrinks.
    public let isAtKink: Bool

    /// |analytic − numerical| / max(|analytic|, |numerical|, 1e-3): relative, but for derivatives
    /// so small that rounding alone makes up their difference.
    public var relativeError: Double {
      let difference = (analytic - numerical).magnitude
      return difference / Swift.max(analytic.magnitude, numerical.magnitude, 1e-3)
    }

    /// Whether the two agree to one part in 10⁵; NaN agrees with nothing. At a kink there is no
    /// derivative, and any number from one slope to the other is right.
    public var agrees: Bool {
      if relativeError <= GradientCheck.tolerance { return true }
      let (lower, upper) = (
        Swift.min(slopeBelow, slopeAbove), Swift.max(slopeBelow, slopeAbove)
      )
      let slack = GradientCheck.tolerance * Swift.max(lower.magnitude, upper.magnitude, 1e-3)
      return isAtKink && analytic >= lower - slack && analytic <= upper + slack
    }
  }

  /// The largest relative error that passes.
  public static let tolerance = 1e-5

  /// One entry for each element of each parameter.
  public let entries: [Entry]

  /// Whether all entries agree.
  public var passed: Bool { entries.allSatisfy { $0.agrees } }

  /// The entries at kinks.
  public var kinks: [Entry] { entries.filter { $0.isAtKink } }

  /// The entry with the largest relative error, NaN above all: of those that do not agree, else of
  /// those that are not at kinks, else of all; `nil` when there is none.
  public var worst: Entry? {
    let (disagreeing, smooth) = (entries.filter { !$0.agrees }, entries.filter { !$0.isAtKink })
    var worst: Entry?
    for entry in disagreeing.isEmpty ? smooth.isEmpty ? entries : smooth : disagreeing {
      guard let known = worst else {
        worst = entry
        continue
      }
      if known.relativeError.isNaN { break }
      if !(entry.relativeError <= known.relativeError) { worst = entry }
    }
    return worst
  }

  /// The relative error of the worst entry, 0 when there is nothing to compare.
  public var largestError: Double { worst?.relativeError ?? 0 }
}

extension GradientCheck: CustomStringConvertible {
  /// Whether it passed, the worst element, and where the first kink is.
  public var description: String {
    guard let worst else { return "gradient check: nothing to compare" }
    let disagreeing = entries.filter { !$0.agrees }.count
    let verdict =
      disagreeing == 0
      ? "passed, \(entries.count) compared" : "failed at \(disagreeing) of \(entries.count)"
    return "gradient check: \(verdict); worst: \(worst)" + kinkText
  }

  private var kinkText: String {
    let kinks = kinks
    guard let first = kinks.first else { return "" }
    let others = kinks.count > 1 ? " and \(kinks.count - 1) more" : ""
    return "; a kink at parameter \(first.parameter), index \(shapeText(first.index))\(others): "
      + "slope \(first.slopeBelow) below, \(first.slopeAbove) above"
  }
}

extension GradientCheck.Entry: CustomStringConvertible {
  /// The parameter, the index, both derivatives and their relative error.
  public var description: String {
    "parameter \(parameter), index \(shapeText(index)), numerical \(numerical), "
      + "analytic \(analytic), relative error \(relativeError)"
  }
}
