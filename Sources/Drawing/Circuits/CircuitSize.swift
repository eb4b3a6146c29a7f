/// The measures of a circuit, in CSS pixels; `figures.css` has the matching sizes of type.
struct CircuitSize {
  /// The class of a drawing in these measures.
  let style: FigureClass
  /// The radius of a gate; a gate with a long name is a pill of the same height.
  let gateRadius: Double
  /// Names of operations up to this length stand in a circle.
  let longestRoundName = 3
  /// The size of type of values and gradients.
  let labelSize: Double
  /// The room that a character of a value takes.
  let characterWidth: Double
  /// What a stem is longer than its value, and than its gradient.
  var valuePadding: Double
  let gradientPadding: Double
  /// From the wire up to the baseline of the value.
  let valueRise: Double
  /// From the wire down to the baseline of the gradient.
  let gradientDrop: Double
  /// From the wire to the top and bottom of what is written along it.
  let labelExtent: Double
  /// Between what is written along two wires, one under the other.
  let rowGap: Double
  /// The width of the mark ◂, and the gap between it and its number.
  let markWidth: Double
  let markGap: Double
  /// The size of type of inputs' names, their subscripts, and names of values on their way.
  let nameSize: Double
  let subscriptSize: Double
  let stemNameSize: Double
  /// Between a name and its wire, and between a name and its value.
  let nameGap: Double
  let stemNameGap: Double
  /// The gap between columns for each pixel that its steepest wire climbs, and its limits.
  var gapSlope: Double
  var gapLimits: ClosedRange<Double>
  /// The dot where a wire branches.
  let dotRadius: Double
  /// Around the drawing.
  let margin: Double
  /// Up to where numbers have two decimals.
  var twoDecimalsBelow: Double

  /// The least width of an element of a small tensor, and what is left and right of the elements.
  let cellWidth = 36.0
  let bracketWidth = 5.0
  /// The heights of an element and of the gradient underneath.
  var cellHeight: Double { labelSize + 5 }
  var cellGradientHeight: Double { labelSize + 2 }

  /// Ports of a gate lie within this distance of its middle …
  let portReach = 11.0
  /// … and this far apart, where there is room for it.
  let portGap = 8.0

  static let compact = CircuitSize(
    style: .circuitCompact, gateRadius: 15, labelSize: 12, characterWidth: 7, valuePadding: 10,
    gradientPadding: 5,
    valueRise: 6, gradientDrop: 14, labelExtent: 17, rowGap: 10, markWidth: 5, markGap: 2.5,
    nameSize: 16, subscriptSize: 11, stemNameSize: 13, nameGap: 5, stemNameGap: 6, gapSlope: 0.35,
    gapLimits: 14...64, dotRadius: 3.5, margin: 4, twoDecimalsBelow: 10)

  static let roomy = CircuitSize(
    style: .circuitRoomy, gateRadius: 22, labelSize: 15, characterWidth: 9, valuePadding: 30,
    gradientPadding: 14,
    valueRise: 8, gradientDrop: 20, labelExtent: 24, rowGap: 28, markWidth: 6.5, markGap: 4,
    nameSize: 20, subscriptSize: 14, stemNameSize: 17, nameGap: 9, stemNameGap: 13, gapSlope: 0.7,
    gapLimits: 44...64, dotRadius: 4, margin: 6, twoDecimalsBelow: 100)
}

extension CircuitSize {
  /// The measures for a circuit: few gates leave room for two decimals up to 99.99 in either scale,
  /// so that the two say the same.
  static func sizes(_ scale: CircuitScale, gateCount: Int) -> CircuitSize {
    var size = scale == .roomy ? roomy : compact
    size.twoDecimalsBelow = gateCount <= mostRoomyGates ? 100 : 10
    return size
  }

  /// The same with as little room between columns as wires need.
  var tightened: CircuitSize {
    var size = self
    (size.gapSlope, size.gapLimits) = (0.25, 8...40)
    size.valuePadding = 7
    return size
  }

  /// A circuit of more gates is drawn compact.
  static let mostRoomyGates = 8
}
