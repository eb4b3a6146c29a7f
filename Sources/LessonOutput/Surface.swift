/// A function of two numbers over a rectangle, sampled on a grid.
public struct Surface: Equatable, Sendable {
  /// A way over the rectangle, such as an optimizer's.
  public struct Path: Equatable, Sendable {
    /// What it is called; `nil` for nothing.
    public let name: String?
    /// The points in order.
    public let x: [Double]
    /// As many as there are in `x`.
    public let y: [Double]
    /// How many points there were before those that a figure does without were left out.
    public let count: Int

    /// A way through points; of more than 1,000 the steps in between are left out.
    public init(name: String? = nil, x: [Double], y: [Double]) {
      self.name = name
      count = min(x.count, y.count)
      var (thinX, thinY) = thinnedPoints(x, y, to: 1_000)
      if thinX.count < count, let lastX = x.last, let lastY = y.last {
        thinX.append(lastX)
        thinY.append(lastY)
      }
      (self.x, self.y) = (thinX, thinY)
    }
  }

  /// Names of things around the rectangle.
  public let labels: ChartLabels
  /// The rectangle.
  public let x: ClosedRange<Double>
  /// See `x`.
  public let y: ClosedRange<Double>
  /// How many samples there are in a row, the ends of the range included; at least 2.
  public let columns: Int
  /// Row by row, from the least y on.
  public let values: [Double]
  /// Ways over the rectangle.
  public let paths: [Path]

  /// How many samples a row has.
  public static let sampleCount = 49

  /// A surface as given; `SwiftML.contour` checks that it fits.
  public init(
    labels: ChartLabels = ChartLabels(), x: ClosedRange<Double>, y: ClosedRange<Double>,
    columns: Int, values: [Double], paths: [Path] = []
  ) {
    self.labels = labels
    self.x = x
    self.y = y
    self.columns = columns
    self.values = values
    self.paths = paths
  }
}

/// What a classifier says at each point of a rectangle, and the data that it learned from.
public struct DecisionRegions: Equatable, Sendable {
  /// Names of things around the rectangle.
  public let labels: ChartLabels
  /// The rectangle.
  public let x: ClosedRange<Double>
  /// See `x`.
  public let y: ClosedRange<Double>
  /// How many samples there are in a row, the ends of the range included.
  public let columns: Int
  /// The class that is said at each sample, row by row, from the least y on.
  public let classes: [Int]
  /// Of each class and sample, by how much its score leads over the best of the others: positive
  /// where it is said. Empty where scores are not known.
  public let leads: [[Double]]
  /// The points of each class.
  public let points: [Plot.Series]

  /// How many samples a row has.
  public static let sampleCount = 60

  /// Regions as given; `SwiftML.decisionRegions` checks that they fit.
  public init(
    labels: ChartLabels = ChartLabels(), x: ClosedRange<Double>, y: ClosedRange<Double>,
    columns: Int, classes: [Int], leads: [[Double]] = [], points: [Plot.Series]
  ) {
    self.labels = labels
    self.x = x
    self.y = y
    self.columns = columns
    self.classes = classes
    self.leads = leads
    self.points = points
  }

  /// By how much a class leads at a sample; 1 or −1 where scores are not known.
  public func lead(of wanted: Int, at place: Int) -> Double {
    guard leads.indices.contains(wanted), leads[wanted].indices.contains(place) else {
      return classes[place] == wanted ? 1 : -1
    }
    return leads[wanted][place]
  }
}
