public import LessonOutput

/// Images side by side, each pixel a square with sharp edges, with their titles underneath.
public func picturesFigure(
  _ pictures: Pictures, id: String, language: Language, alternative: String?
) -> Markup {
  let words = ChartWords(language)
  let titles = pictures.pictures.map { $0.title }.filter { !$0.isEmpty }
  var title = words.picture
  for (index, name) in titles.enumerated() { title += (index == 0 ? ": " : ", ") + name }
  var notes: [String] = []
  if pictures.pictures.allSatisfy({ $0.channels == 1 }) {
    notes.append(words.scale(pictures.range))
  }
  let missing = pictures.pictures.reduce(0) { $0 + $1.missingPixels }
  if missing > 0 { notes.append(words.missingPixels(missing)) }
  return chartFigure(
    id: id, title: alternative ?? title, description: picturesDescription(pictures, words),
    notes: notes
  ) { size in drawn(pictures, size) }
}

private func drawn(_ pictures: Pictures, _ size: ChartSize) -> (height: Double, content: Markup) {
  var markup = Markup()
  var y = 4.0
  for row in pictureRows(pictures, size) {
    let width = row.reduce(-PlacedPicture.gap) { $0 + $1.room + PlacedPicture.gap }
    var x = ((size.width - width) / 2).rounded()
    for placed in row {
      markup += placed.drawn(left: x, top: y, pictures.range, size)
      x += placed.room + PlacedPicture.gap
    }
    y += (row.map { $0.height }.max() ?? 0) + 12
  }
  return (y, markup)
}

private func pictureRows(_ pictures: Pictures, _ size: ChartSize) -> [[PlacedPicture]] {
  let most = pictureSide(pictures.pictures.count, size)
  var rows: [[PlacedPicture]] = []
  var free = 0.0
  for picture in pictures.pictures {
    let placed = PlacedPicture(picture, most: most, size)
    if placed.room > free {
      rows.append([])
      free = size.width
    }
    rows[rows.count - 1].append(placed)
    free -= placed.room + PlacedPicture.gap
  }
  return rows
}

/// How large an image may be: several stand side by side, in rows of about the same length.
private func pictureSide(_ count: Int, _ size: ChartSize) -> Double {
  guard count > 1 else { return min(size.width, 280) }
  let longest = size.labelsEnds ? 5 : 3
  let rows = (count + longest - 1) / longest
  let inRow = Double((count + rows - 1) / rows)
  return min(170, ((size.width - (inRow - 1) * PlacedPicture.gap) / inRow).rounded(.down))
}

/// An image with its title underneath.
private struct PlacedPicture {
  static let gap = 24.0
  private let picture: Pictures.Picture
  private let title: String
  private let side: Double
  let room: Double
  let height: Double

  init(_ picture: Pictures.Picture, most: Double, _ size: ChartSize) {
    self.picture = picture
    title = fitted(picture.title, width: size.width - 4, size: size.labelSize)
    side = pixelSide(picture, most: most)
    room = max(Double(picture.width) * side, size.width(of: title)).rounded(.up)
    height = Double(picture.height) * side + (title.isEmpty ? 0 : 22)
  }

  func drawn(
    left: Double, top: Double, _ range: ClosedRange<Double>, _ size: ChartSize
  ) -> Markup {
    let (width, height) = (Double(picture.width) * side, Double(picture.height) * side)
    let start = left + ((room - width) / 2).rounded()
    var markup = PixelPaths(picture, range, left: start, top: top, side: side).drawn
    markup += chartRectangle([.chartFrame], x: start, y: top, width: width, height: height)
    if !title.isEmpty {
      markup += chartText(
        title, .chartLabel, x: left + room / 2, y: top + height + 16, anchor: "middle")
    }
    return markup
  }
}

/// Whole pixels, so that all are of one size on the screen; but never wider than there is room.
private func pixelSide(_ picture: Pictures.Picture, most: Double) -> Double {
  let exact = most / Double(max(1, picture.width, picture.height))
  return exact >= 1 ? min(exact.rounded(.down), 24) : exact
}

extension ChartWords {
  /// What is black and what is white; of pixels that are all the same, what they are.
  fileprivate func scale(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (figureNumber(range.lowerBound), figureNumber(range.upperBound))
    if range.lowerBound == range.upperBound {
      return language == .english ? "Every pixel is \(low)." : "Fiecare pixel este \(low)."
    }
    return "\(sentenceCase(black)): \(low), \(white): \(high)."
  }

  fileprivate func missingPixels(_ count: Int) -> String {
    counted(
      count,
      (
        "pixel is no number and is crossed out.", "pixels are no numbers and are crossed out."
      ),
      (
        "pixel nu este un număr și e tăiat cu o cruce.",
        "pixeli nu sunt numere și sunt tăiați cu o cruce."
      ))
  }
}

private func picturesDescription(_ pictures: Pictures, _ words: ChartWords) -> String {
  var text = ""
  for (index, picture) in pictures.pictures.enumerated() {
    text += text.isEmpty ? "" : " "
    text += picture.title.isEmpty ? "\(words.picture) \(index + 1)" : spelledOut(picture.title)
    text += ": \(picture.height) × \(picture.width)"
    // What is small can be told.
    if picture.channels == 1, picture.values.count <= 64 {
      for row in 0..<picture.height {
        text += row == 0 ? ": " : "; "
        for column in 0..<picture.width {
          text += (column == 0 ? "" : ", ")
          text += figureNumber(picture.values[row * picture.width + column])
        }
      }
    }
    text += "."
  }
  return text
}
