import LessonOutput

/// The elements of a small input as they stand before its wire: the value in each cell and, after
/// a backward pass, the gradient underneath.
struct TensorCells: Equatable {
  struct Cell: Equatable {
    let value: String
    let gradient: String?
  }

  let rows: [[Cell]]

  /// `nil` for single numbers and for what has more than three rows or columns.
  init?(_ node: Circuit.Node) {
    let shape = node.value.shape
    let (rowCount, columnCount) = (shape.count == 2 ? shape[0] : 1, shape.last ?? 0)
    guard (1...2).contains(shape.count), (1...3).contains(rowCount), (1...3).contains(columnCount),
      node.value.elements.count == rowCount * columnCount
    else { return nil }
    let gradients = node.gradient.map { $0.elements.map { figureNumber($0) } } ?? []
    rows = (0..<rowCount).map { row in
      (0..<columnCount).map { column in
        let place = row * columnCount + column
        return Cell(
          value: figureNumber(node.value.elements[place]),
          gradient: place < gradients.count ? gradients[place] : nil)
      }
    }
  }

  private var hasGradients: Bool { rows.contains { $0.contains { $0.gradient != nil } } }

  /// Every cell is as wide as the widest.
  func cellWidth(_ size: CircuitSize) -> Double {
    var width = size.cellWidth
    for cell in rows.joined() {
      width = max(width, size.characterWidth * Double(cell.value.count) + 8)
      width = max(width, size.gradientWidth(cell.gradient) + 8)
    }
    return width
  }

  func cellHeight(_ size: CircuitSize) -> Double {
    size.cellHeight + (hasGradients ? size.cellGradientHeight : 0)
  }

  func width(_ size: CircuitSize) -> Double {
    Double(rows.first?.count ?? 0) * cellWidth(size) + 2 * size.bracketWidth
  }

  func height(_ size: CircuitSize) -> Double {
    Double(rows.count) * cellHeight(size) + 4
  }
}

extension CircuitLayout {
  /// The cells between brackets, the middle of their left edge given.
  func drawnCells(_ cells: TensorCells, left: Double, middle: Double) -> Markup {
    let (width, height) = (cells.width(size), cells.height(size))
    let (cellWidth, cellHeight) = (cells.cellWidth(size), cells.cellHeight(size))
    let top = middle - height / 2
    let brackets =
      bracket(x: left, top: top, height: height, foot: size.bracketWidth)
      + bracket(x: left + width, top: top, height: height, foot: -size.bracketWidth)
    var markup = Markup.void("path", [.classes(.bracket), Attribute("d", brackets)])
    for (row, line) in cells.rows.enumerated() {
      for (column, cell) in line.enumerated() {
        let x = left + size.bracketWidth + (Double(column) + 0.5) * cellWidth
        let baseline = top + 2 + Double(row) * cellHeight + size.labelSize
        markup += .element(
          "text", [.classes(.value)] + place(x: x, y: baseline, anchor: "middle"), cell.value)
        if let gradient = cell.gradient {
          markup += drawnGradient(
            gradient, middle: x, baseline: baseline + size.cellGradientHeight)
        }
      }
    }
    return markup
  }

  private func bracket(x: Double, top: Double, height: Double, foot: Double) -> String {
    "M\(coordinate(x + foot)) \(coordinate(top))H\(coordinate(x))V\(coordinate(top + height))"
      + "H\(coordinate(x + foot))"
  }
}
