import LessonOutput

/// The pixels of an image, those of one colour as one path, those beside each other as one
/// rectangle.
struct PixelPaths {
  private(set) var drawn = Markup()

  init(
    _ picture: Pictures.Picture, _ range: ClosedRange<Double>, left: Double, top: Double,
    side: Double
  ) {
    var paths: [Int: String] = [:]
    var crosses = ""
    for row in 0..<picture.height {
      var column = 0
      while column < picture.width {
        let start = column
        if picture.isMissing(row, column) {
          let (x, y) = (left + Double(column) * side, top + Double(row) * side)
          crosses += cross(x, y, side)
          column += 1
          continue
        }
        let colour = Self.colour(picture, row, column, range)
        while column < picture.width, !picture.isMissing(row, column),
          Self.colour(picture, row, column, range) == colour
        {
          column += 1
        }
        let (x, y) = (left + Double(start) * side, top + Double(row) * side)
        paths[colour, default: ""] +=
          "M\(coordinate(x)) \(coordinate(y))h\(coordinate(Double(column - start) * side))"
          + "v\(coordinate(side))H\(coordinate(x))z"
      }
    }
    for colour in paths.keys.sorted() {
      drawn += .void(
        "path",
        [
          .classes(.pixel), Attribute("fill", hexadecimal(colour)),
          Attribute("d", paths[colour] ?? ""),
        ])
    }
    if !crosses.isEmpty {
      drawn += .void("path", [.classes(.missingPixel), Attribute("d", crosses)])
    }
  }

  /// Red, green and blue in a byte each; of colours, every 17th shade, which the eye can tell apart.
  private static func colour(
    _ picture: Pictures.Picture, _ row: Int, _ column: Int, _ range: ClosedRange<Double>
  ) -> Int {
    var colour = 0
    for channel in 0..<3 {
      let place =
        (row * picture.width + column) * picture.channels + min(channel, picture.channels - 1)
      let value = place < picture.values.count ? picture.values[place] : 0
      let span = range.upperBound - range.lowerBound
      let part = span > 0 ? (value - range.lowerBound) / span : 0.5
      let shade = min(max(part, 0), 1)
      let byte =
        picture.channels == 1 ? Int((shade * 255).rounded()) : 17 * Int((shade * 15).rounded())
      colour = colour << 8 + byte
    }
    return colour
  }
}

/// What stands for a pixel that is no number.
private func cross(_ x: Double, _ y: Double, _ side: Double) -> String {
  let side = coordinate(side)
  return "M\(coordinate(x)) \(coordinate(y))l\(side) \(side)m0-\(side)l-\(side) \(side)"
}

extension Pictures.Picture {
  /// Whether a pixel, or one of its three colours, is no number.
  func isMissing(_ row: Int, _ column: Int) -> Bool {
    let place = (row * width + column) * channels
    return (place..<place + channels).contains { $0 < values.count && values[$0].isNaN }
  }

  var missingPixels: Int {
    (0..<height).reduce(0) { count, row in
      count + (0..<width).count { isMissing(row, $0) }
    }
  }
}

private func hexadecimal(_ colour: Int) -> String {
  let digits = String(colour, radix: 16)
  return "#" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
}
