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
  pooled(points.count) { block in
    var all: [Double] = []
    var sum = 0.0
    for index in block {
      all += points[index]
      sum += current[index]
    }
    let mean = sum / Double(block.count)
    guard !all.isEmpty else { return mean }
    all.sort()
    return min(max(mean, all[(all.count - 1) / 2]), all[all.count / 2])
  }
}

/// Joins neighbouring blocks while the best number of the upper one is above that of the next.
private func pooled(_ count: Int, best: (Range<Int>) -> Double) -> [Double] {
  var blocks: [(range: Range<Int>, value: Double)] = []
  for index in 0..<count {
    var block = (range: index..<index + 1, value: best(index..<index + 1))
    while let last = blocks.last, last.value > block.value {
      blocks.removeLast()
      let range = last.range.lowerBound..<block.range.upperBound
      block = (range, best(range))
    }
    blocks.append(block)
  }
  var values: [Double] = []
  for block in blocks { values += [Double](repeating: block.value, count: block.range.count) }
  return values
}
