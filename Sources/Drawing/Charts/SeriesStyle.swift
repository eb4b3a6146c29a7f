/// How series are told apart: by colour, by dashes and by the shapes of their points.
struct SeriesStyle {
  let index: Int
  /// Whether its points are round whatever its place: points that lines were fitted to.
  var isRound = false

  private static let classes: [FigureClass] = [
    .series1, .series2, .series3, .series4, .series5, .series6,
  ]

  var name: FigureClass { Self.classes[index % Self.classes.count] }

  /// The points of a series as one path. The first two shapes are the ends of lines without length,
  /// round or square, which take the fewest bytes.
  func pointsPath(_ points: [(x: Double, y: Double)]) -> String {
    var path = ""
    for point in points {
      path += "M\(coordinate(point.x)) \(coordinate(point.y))" + shape
    }
    return path
  }

  private var shape: String {
    switch isRound ? 0 : index % 6 {
    case 0, 1: "h0"
    case 2: "m-4 3.5h8l-4-7z"
    case 3: "m-4 0h8m-4-4v8"
    case 4: "m-4.5 0l4.5-4.5l4.5 4.5l-4.5 4.5z"
    default: "m-3.5-3.5l7 7m-7 0l7-7"
    }
  }

  /// The class of the path that `pointsPath` gives.
  var pointsClass: FigureClass {
    switch isRound ? 0 : index % 6 {
    case 0: .roundPoints
    case 1: .squarePoints
    default: .shapedPoints
    }
  }
}
