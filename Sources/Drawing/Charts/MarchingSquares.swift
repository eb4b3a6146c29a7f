/// Lines of equal height over a grid, by marching squares: each cell of four samples has the lines
/// that its corners ask for, and lines of neighbouring cells are joined.
struct MarchingSquares {
  /// Samples in a row and in a column, with a rim of infinitely high ones around them, so that every
  /// line is closed and what it encloses is lower.
  private let columns: Int
  private let rows: Int
  private let heights: [Double]

  /// - Parameter values: row by row; what is not a number is infinitely high.
  init(columns: Int, values: [Double]) {
    let rowCount = columns > 0 ? values.count / columns : 0
    self.columns = columns + 2
    rows = rowCount + 2
    var heights = [Double](repeating: .infinity, count: self.columns * rows)
    for row in 0..<rowCount {
      for column in 0..<columns {
        let value = values[row * columns + column]
        heights[(row + 1) * self.columns + column + 1] = value.isNaN ? .infinity : value
      }
    }
    self.heights = heights
  }

  /// The closed lines around everything lower than `level`, in samples from the first one.
  func lines(at level: Double) -> [[(x: Double, y: Double)]] {
    var links: [Int: [Int]] = [:]
    for row in 0..<rows - 1 {
      for column in 0..<columns - 1 {
        for (a, b) in segments(row, column, level) {
          links[a, default: []].append(b)
          links[b, default: []].append(a)
        }
      }
    }
    return joined(links).map { loop in loop.map { point(on: $0, level) } }
  }

  /// Walks along the links; each edge has two, so every walk comes home.
  private func joined(_ links: [Int: [Int]]) -> [[Int]] {
    var loops: [[Int]] = []
    var isSeen: Set<Int> = []
    for start in links.keys.sorted() where !isSeen.contains(start) {
      var loop: [Int] = []
      var edge = start
      while isSeen.insert(edge).inserted {
        loop.append(edge)
        guard let next = links[edge]?.first(where: { !isSeen.contains($0) }) else { break }
        edge = next
      }
      if loop.count > 2 { loops.append(loop) }
    }
    return loops
  }

  /// An edge between two neighbouring samples: the one to the right of a sample, or the one above.
  private func rightOf(_ row: Int, _ column: Int) -> Int { 2 * (row * columns + column) }
  private func above(_ row: Int, _ column: Int) -> Int { 2 * (row * columns + column) + 1 }

  /// The pairs of a cell's edges that a line joins.
  private func segments(_ row: Int, _ column: Int, _ level: Double) -> [(Int, Int)] {
    let corner = row * columns + column
    let (isFirstLow, diagonal) = (heights[corner] < level, corner + columns + 1)
    // Nearly all cells are beside every line.
    if isFirstLow == (heights[corner + 1] < level), isFirstLow == (heights[diagonal] < level),
      isFirstLow == (heights[diagonal - 1] < level)
    {
      return []
    }
    let corners = [corner, corner + 1, diagonal, diagonal - 1].map { heights[$0] }
    let isLow = corners.map { $0 < level }
    let edges = [
      rightOf(row, column), above(row, column + 1), rightOf(row + 1, column), above(row, column),
    ]
    var crossed: [Int] = []
    for side in 0..<4 where isLow[side] != isLow[(side + 1) % 4] { crossed.append(side) }
    if crossed.count == 2 { return [(edges[crossed[0]], edges[crossed[1]])] }
    guard crossed.count == 4 else { return [] }
    // A saddle: the mean of the corners says which of them belong together.
    let isMiddleLow = corners.reduce(0, +) / 4 < level
    return isLow[0] == isMiddleLow
      ? [(edges[0], edges[1]), (edges[2], edges[3])] : [(edges[3], edges[0]), (edges[1], edges[2])]
  }

  /// Where a line crosses an edge; next to the rim, at the sample inside.
  private func point(on edge: Int, _ level: Double) -> (x: Double, y: Double) {
    let first = edge / 2
    let second = edge % 2 == 0 ? first + 1 : first + columns
    let (a, b) = (heights[first], heights[second])
    var part = 0.5
    if a.isInfinite {
      part = 1
    } else if b.isInfinite {
      part = 0
    } else if a != b {
      part = (level - a) / (b - a)
    }
    let (row, column) = (Double(first / columns) - 1, Double(first % columns) - 1)
    return edge % 2 == 0 ? (column + part, row) : (column, row + part)
  }
}
