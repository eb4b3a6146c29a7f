import Foundation

/// A wire as the points it runs through, bends cut into short pieces.
struct Polyline {
  private(set) var points: [(x: Double, y: Double)] = []
  private var heights: [Double] = []

  /// Reads a path of absolute M, H and C commands; anything else ends it.
  init(path: String) {
    defer { sample() }
    let scanner = Scanner(string: path)
    while let command = scanner.scanCharacter() {
      switch command {
      case "M": points.append((scanner.scanDouble() ?? 0, scanner.scanDouble() ?? 0))
      case "H": points.append((scanner.scanDouble() ?? 0, points.last?.y ?? 0))
      case "C": addBend((0..<6).map { _ in scanner.scanDouble() ?? 0 })
      default: return
      }
    }
  }

  private mutating func addBend(_ numbers: [Double]) {
    guard let start = points.last else { return }
    for step in 1...40 {
      let t = Double(step) / 40
      let weights = [
        (1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t,
      ]
      let xs = [start.x, numbers[0], numbers[2], numbers[4]]
      let ys = [start.y, numbers[1], numbers[3], numbers[5]]
      points.append(
        (
          zip(weights, xs).reduce(0) { $0 + $1.0 * $1.1 },
          zip(weights, ys).reduce(0) { $0 + $1.0 * $1.1 }
        ))
    }
  }

  var goesBackward: Bool {
    zip(points, points.dropFirst()).contains { $1.x < $0.x - 0.01 }
  }

  /// The height at `x`, to the half pixel; `nil` outside.
  func height(at x: Double) -> Double? {
    let place = Int((x * 2).rounded()) - Int(((points.first?.x ?? 0) * 2).rounded(.up))
    return heights.indices.contains(place) ? heights[place] : nil
  }

  /// The heights at all half pixels from the first point on.
  private mutating func sample() {
    guard let first = points.first else { return }
    var x = (first.x * 2).rounded(.up) / 2
    for (a, b) in zip(points, points.dropFirst()) where a.x < b.x {
      while x <= b.x {
        heights.append(a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x))
        x += 0.5
      }
    }
  }
}
