/// A closed line without the points that nobody would miss: what is left out is nowhere further than
/// `tolerance` from what stays (Douglas and Peucker, 1973).
func simplifiedLoop(_ points: [(x: Double, y: Double)], tolerance: Double)
  -> [(x: Double, y: Double)]
{
  guard points.count > 4, let start = points.first else { return points }
  // Cut open at its first point and at the one furthest from it.
  var furthest = 0
  var distance = 0.0
  for (place, point) in points.enumerated() {
    let (dx, dy) = (point.x - start.x, point.y - start.y)
    if dx * dx + dy * dy > distance { (furthest, distance) = (place, dx * dx + dy * dy) }
  }
  let closed = points + [start]
  var isKept = [Bool](repeating: false, count: closed.count)
  isKept[0] = true
  isKept[furthest] = true
  var stack = [(0, furthest), (furthest, closed.count - 1)]
  while let (first, last) = stack.popLast() {
    guard let (place, distance) = furthestFromChord(closed, first, last), distance > tolerance
    else { continue }
    isKept[place] = true
    stack.append((first, place))
    stack.append((place, last))
  }
  return points.indices.filter { isKept[$0] }.map { points[$0] }
}

/// The point between two others that is furthest from the straight line between them.
private func furthestFromChord(
  _ points: [(x: Double, y: Double)], _ first: Int, _ last: Int
) -> (place: Int, distance: Double)? {
  guard last - first > 1 else { return nil }
  let (dx, dy) = (points[last].x - points[first].x, points[last].y - points[first].y)
  let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
  var furthest = (place: first + 1, distance: -1.0)
  for place in first + 1..<last {
    let (x, y) = (points[place].x - points[first].x, points[place].y - points[first].y)
    let distance = (x * dy - y * dx).magnitude / length
    if distance > furthest.distance { furthest = (place, distance) }
  }
  return furthest
}
