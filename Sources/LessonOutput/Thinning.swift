/// A line with fewer points that looks the same: of each of `buckets` stretches the first, the least,
/// the greatest and the last point, so that no peak is lost. What is no longer than four points a
/// stretch stays as it is.
public func thinnedLine(_ x: [Double], _ y: [Double], buckets: Int) -> ([Double], [Double]) {
  let count = min(x.count, y.count)
  guard count > 4 * buckets, buckets > 0 else {
    return (Array(x.prefix(count)), Array(y.prefix(count)))
  }
  var kept: ([Double], [Double]) = ([], [])
  for bucket in 0..<buckets {
    let range = bucket * count / buckets..<(bucket + 1) * count / buckets
    for index in marks(of: range, y) {
      kept.0.append(x[index])
      kept.1.append(y[index])
    }
  }
  return kept
}

/// The places of the first, least, greatest and last number of a stretch, ascending, each once; and
/// of the first that is not finite, so that a gap stays one.
private func marks(of range: Range<Int>, _ y: [Double]) -> [Int] {
  guard let first = range.first, let last = range.last else { return [] }
  var (least, greatest, gap) = (first, first, first)
  for index in range {
    if y[index] < y[least] || !y[least].isFinite { least = index }
    if y[index] > y[greatest] || !y[greatest].isFinite { greatest = index }
    if !y[index].isFinite, y[gap].isFinite { gap = index }
  }
  var marks: [Int] = []
  for index in [first, least, greatest, gap, last].sorted() where marks.last != index {
    marks.append(index)
  }
  return marks
}

/// At most `limit` of the points: every so many-eth, from the first on.
public func thinnedPoints(_ x: [Double], _ y: [Double], to limit: Int) -> ([Double], [Double]) {
  let count = min(x.count, y.count)
  let step = max(1, (count + limit - 1) / max(1, limit))
  var kept: ([Double], [Double]) = ([], [])
  for index in stride(from: 0, to: count, by: step) {
    kept.0.append(x[index])
    kept.1.append(y[index])
  }
  return kept
}
