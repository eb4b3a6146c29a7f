public import LessonOutput

/// Where a matrix is not zero, as dark squares, and how many elements are not.
public func sparsityFigure(
  _ sparsity: Sparsity, id: String, language: Language, alternative: String?
) -> Markup {
  let words = ChartWords(language)
  let text = words.structure(sparsity)
  return chartFigure(
    id: id, title: alternative ?? words.sparsity, description: text, notes: [text]
  ) { size in
    let most = size.labelsEnds ? 320.0 : 280
    let longest = Double(max(1, sparsity.blockRows, sparsity.blockColumns))
    let side = min(max((most / longest).rounded(.down), 4), 20)
    let (width, height) = (
      Double(sparsity.blockColumns) * side, Double(sparsity.blockRows) * side
    )
    let left = ((size.width - width) / 2).rounded()
    var path = ""
    for (place, isFilled) in sparsity.isFilled.enumerated() where isFilled {
      let row = Double(place / sparsity.blockColumns)
      let column = Double(place % sparsity.blockColumns)
      let inset = side > 6 ? 1.0 : 0
      path += "M\(coordinate(left + column * side + inset)) \(coordinate(4 + row * side + inset))"
      path += "h\(coordinate(side - 2 * inset))v\(coordinate(side - 2 * inset))"
      path += "h\(coordinate(2 * inset - side))z"
    }
    var grid = ""
    for column in 1..<max(1, sparsity.blockColumns) where side > 6 {
      grid += "M\(coordinate(left + Double(column) * side)) 4v\(coordinate(height))"
    }
    for row in 1..<max(1, sparsity.blockRows) where side > 6 {
      grid += "M\(coordinate(left)) \(coordinate(4 + Double(row) * side))h\(coordinate(width))"
    }
    return (
      height + 8,
      .void("path", [.classes(.chartGrid), Attribute("d", grid)])
        + chartRectangle([.chartFrame], x: left, y: 4, width: width, height: height)
        + .void("path", [.classes(.filledBlock), Attribute("d", path)])
    )
  }
}

extension ChartWords {
  /// `16 × 16: 16 of 256 elements are not zero (6.3%), all of them on the diagonal.`
  fileprivate func structure(_ sparsity: Sparsity) -> String {
    let all = sparsity.rows * sparsity.columns
    let share = fixedNumber(100 * Double(sparsity.count) / Double(max(1, all)), decimals: 1)
    var isDiagonal = sparsity.count > 0
    for (place, isFilled) in sparsity.isFilled.enumerated() where isFilled {
      isDiagonal = isDiagonal && place / sparsity.blockColumns == place % sparsity.blockColumns
    }
    // A block on the diagonal holds more than the diagonal.
    isDiagonal = isDiagonal && sparsity.blockRows == sparsity.rows
    let english =
      "\(sparsity.rows) × \(sparsity.columns): \(sparsity.count) of \(all) elements are not zero "
      + "(\(share)%)" + (isDiagonal ? ", all of them on the diagonal." : ".")
    let romanian =
      "\(sparsity.rows) × \(sparsity.columns): \(sparsity.count) din "
      + counted(all, ("element", "elements"), ("element", "elemente")) + " sunt nenule "
      + "(\(share)%)" + (isDiagonal ? ", toate pe diagonală." : ".")
    return language == .english ? english : romanian
  }
}
