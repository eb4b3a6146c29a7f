/// The ascending numbers nearest to `targets` in weighted squares, by pooling adjacent violators
/// (Ayer et al., 1955).
func isotonicMeans(_ targets: [Double], weights: [Double]) -> [Double] {
  var blocks: [(sum: Double, weight: Double, count: Int)] = []
  for (target, weight) in zip(targets, weights) {
    var block = (sum: target * weight, weight: weight, count: 1)
    while let last = blocks.last, last.sum * block.weight > block.sum * last.weight {
      blocks.removeLast()
      block = (last.sum + block.sum, last.weight + block.weight, last.count + block.count)
    }
    blocks.append(block)
  }
  var values: [Double] = []
  values.reserveCapacity(targets.count)
  for block in blocks {
    for _ in 0..<block.count { values.append(block.sum / block.weight) }
  }
  return values
}

/// The ascending numbers with the least sum of distances, each number from its own `points`; among
/// equally good ones those nearest to `current`.
///
/// Pooling works for any convex cost; ties are broken as if a vanishing square pulled each number
/// to its current place.
func isotonicMedians(_ points: [[Double]], current: [Double]) -> [Double] {
  var blocks: [MedianBlock] = []
  for index in points.indices {
    var block = MedianBlock(range: index..<index + 1, points: points[index].sorted(), current)
    // Joins neighbouring blocks while the best number of the upper one is above that of the next.
    while let last = blocks.last, last.best > block.best {
      blocks.removeLast()
      block = MedianBlock(
        range: last.range.lowerBound..<block.range.upperBound,
        points: merged(last.points, block.points), current)
    }
    blocks.append(block)
  }
  var values: [Double] = []
  values.reserveCapacity(points.count)
  for block in blocks { for _ in block.range { values.append(block.best) } }
  return values
}

/// Neighbours that get the same number.
private struct MedianBlock {
  let range: Range<Int>
  /// Those of all of them, ascending.
  let points: [Double]
  /// The number with the least sum of distances to the points.
  let best: Double

  init(range: Range<Int>, points: [Double], _ current: [Double]) {
    (self.range, self.points) = (range, points)
    var sum = 0.0
    for index in range { sum += current[index] }
    let mean = sum / Double(range.count)
    best =
      points.isEmpty
      ? mean : min(max(mean, points[(points.count - 1) / 2]), points[points.count / 2])
  }
}

/// Two ascending lists as one.
private func merged(_ a: [Double], _ b: [Double]) -> [Double] {
  var all: [Double] = []
  all.reserveCapacity(a.count + b.count)
  var (left, right) = (0, 0)
  while left < a.count || right < b.count {
    if right == b.count || (left < a.count && a[left] <= b[right]) {
      all.append(a[left])
      left += 1
    } else {
      all.append(b[right])
      right += 1
    }
  }
  return all
}
