/// Curves and points over two axes.
public struct Plot: Equatable, Sendable {
  /// What joins the points of a series.
  public enum Mark: Equatable, Sendable {
    /// A line from point to point, broken where a number is not finite.
    case line
    /// Nothing: each point is a mark of its own.
    case points
  }

  /// Points with a name.
  public struct Series: Equatable, Sendable {
    /// What it is called in the legend; `nil` for nothing.
    public let name: String?
    /// How it is drawn.
    public let mark: Mark
    /// As many as there are in `y`; at most `mostPoints`.
    public let x: [Double]
    /// As many as there are in `x`.
    public let y: [Double]
    /// How many points there were before those that a figure does without were left out.
    public let count: Int
    /// A point of a line that has a mark: where it starts, where it touches.
    public let marked: Point?

    /// A place on the axes.
    public struct Point: Equatable, Sendable {
      /// Along the horizontal axis.
      public let x: Double
      /// Along the vertical axis.
      public let y: Double

      /// A place.
      public init(x: Double, y: Double) {
        self.x = x
        self.y = y
      }
    }

    /// More points than this are thinned out when a series is made.
    public static let mostPoints = 10_000

    /// A series of points; of more than `mostPoints` it keeps the least and the greatest of each
    /// stretch of a line, and otherwise every so many-eth point.
    public init(
      name: String? = nil, mark: Mark, x: [Double], y: [Double], marked: Point? = nil
    ) {
      self.name = name
      self.mark = mark
      self.marked = marked
      count = min(x.count, y.count)
      (self.x, self.y) =
        mark == .line
        ? thinnedLine(x, y, buckets: Self.mostPoints / 4) : thinnedPoints(x, y, to: Self.mostPoints)
    }
  }

  /// Names of things around the curves.
  public let labels: ChartLabels
  /// In the order in which they were given.
  public let series: [Series]
  /// Whether both axes measure the same: points of a plane, whose distances tell something.
  public let isPlane: Bool

  /// A plot as given; `SwiftML.plot` and its like check that there is something to draw.
  public init(labels: ChartLabels = ChartLabels(), series: [Series], isPlane: Bool = false) {
    self.labels = labels
    self.series = series
    self.isPlane = isPlane
  }
}

/// What stands around a figure with axes.
public struct ChartLabels: Equatable, Sendable {
  /// Over the figure; empty for nothing.
  public var title: String
  /// The names of the axes; empty for nothing.
  public var x: String
  /// See `x`.
  public var y: String
  /// Whether equal distances on an axis are equal ratios.
  public var logX: Bool
  /// See `logX`.
  public var logY: Bool

  /// Labels as given.
  public init(
    title: String = "", x: String = "", y: String = "", logX: Bool = false, logY: Bool = false
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.logX = logX
    self.logY = logY
  }
}
