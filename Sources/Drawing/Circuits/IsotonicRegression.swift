/// The ascending numbers nearest to `targets` in weighted squares.
func isotonicMeans(_ targets: [Double], weights: [Double]) -> [Double] {
  var pool = MeanPool()
  for (target, weight) in zip(targets, weights) { pool.add(target, weight: weight) }
  var values: [Double] = []
  values.reserveCapacity(targets.count)
  for block in pool.blocks {
    for _ in 0..<block.count { values.append(block.best) }
  }
  return values
}

/// The ascending numbers nearest to others in weighted squares, by pooling adjacent violators (Ayer et
/// al., 1955): they come one after the other, and neighbours that would be out of order share their mean.
struct MeanPool {
  /// Neighbours that get the same number.
  struct Block {
    var sum: Double
    var weight: Double
    var count: Int
    var best: Double { sum / weight }
  }

  private(set) var blocks: [Block] = []

  /// Forgets the numbers, but keeps their memory.
  mutating func removeAll() { blocks.removeAll(keepingCapacity: true) }

  mutating func add(_ target: Double, weight: Double) {
    var block = Block(sum: target * weight, weight: weight, count: 1)
    while let last = blocks.last, last.sum * block.weight > block.sum * last.weight {
      blocks.removeLast()
      block.sum = last.sum + block.sum
      block.weight += last.weight
      block.count += last.count
    }
    blocks.append(block)
  }
}

/// The ascending numbers with the least sum of distances, each number from its own points; among
/// equally good ones those nearest to where the numbers are.
///
/// Pooling works for any convex cost; ties are broken as if a vanishing square pulled each number
/// to its current place. The points of a block are neighbours in one array, and so two blocks are
/// merged where they stand.
struct MedianPool {
  /// Neighbours that get the same number.
  struct Block {
    /// Their points, ascending, are those from here to the next block's.
    fileprivate var firstPoint: Int
    fileprivate var firstNumber: Int
    fileprivate(set) var count: Int
    /// The number with the least sum of distances to the points.
    fileprivate(set) var best: Double
  }

  private(set) var blocks: [Block] = []
  private var points: [Double] = []
  private var numbers: [Double] = []
  private var closedPoints = 0
  private var moved: [Double] = []

  /// Forgets numbers and points, but keeps their memory.
  mutating func removeAll() {
    blocks.removeAll(keepingCapacity: true)
    points.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    closedPoints = 0
  }

  /// A point of the number that `add` will bring.
  mutating func add(point: Double) { points.append(point) }

  /// A number that is at `current`, with the points added since the one before it.
  mutating func add(current: Double) {
    sortEnd(of: &points, from: closedPoints)
    numbers.append(current)
    var block = Block(firstPoint: closedPoints, firstNumber: numbers.count - 1, count: 1, best: 0)
    block.best = best(block)
    // Joins neighbouring blocks while the best number of the upper one is above that of the next.
    while let last = blocks.last, last.best > block.best {
      blocks.removeLast()
      merge(from: last.firstPoint, and: block.firstPoint)
      block = Block(
        firstPoint: last.firstPoint, firstNumber: last.firstNumber, count: last.count + block.count,
        best: 0)
      block.best = best(block)
    }
    blocks.append(block)
    closedPoints = points.count
  }

  /// Of the last block, which reaches to the end of the points.
  private func best(_ block: Block) -> Double {
    var sum = 0.0
    for number in numbers[block.firstNumber...] { sum += number }
    let mean = sum / Double(block.count)
    let count = points.count - block.firstPoint
    if count == 0 { return mean }
    let (low, high) = (block.firstPoint + (count - 1) / 2, block.firstPoint + count / 2)
    return min(max(mean, points[low]), points[high])
  }

  /// Merges two ascending runs, of which the second reaches to the end of the points.
  private mutating func merge(from first: Int, and second: Int) {
    moved.removeAll(keepingCapacity: true)
    moved.append(contentsOf: points[second...])
    var (left, right, free) = (second - 1, moved.count - 1, points.count - 1)
    while right >= 0 {
      if left >= first, points[left] > moved[right] {
        points[free] = points[left]
        left -= 1
      } else {
        points[free] = moved[right]
        right -= 1
      }
      free -= 1
    }
  }
}
