import LessonOutput

// Figures as a compiled program prints them: what is in them, in a few lines.

extension Plot {
  var plainText: String {
    var text = heading("plot", labels)
    for (index, series) in series.enumerated() {
      text += "  \(series.name ?? "series \(index + 1)"): \(counted(series.count, "point"))"
      text += ", x \(span(series.x)), y \(span(series.y))\n"
    }
    return text
  }
}

extension BarChart {
  var plainText: String {
    switch base {
    case .names(let names):
      var text = heading("bars", labels)
      for (place, name) in names.enumerated() {
        text += "  \(name): "
        text += series.map { $0.values[place].description }.joined(separator: ", ") + "\n"
      }
      return text
    case .edges(let edges):
      var text = heading("histogram", labels)
      for (place, count) in (series.first?.values ?? []).enumerated() {
        text += "  \(edges[place]) to \(edges[place + 1]): \(decimalText(count, decimals: 0))\n"
      }
      return leftOut == 0 ? text : text + "  not finite: \(leftOut)\n"
    }
  }
}

extension Surface {
  var plainText: String {
    var text = heading("contour", labels)
    text += "  x \(span([x.lowerBound, x.upperBound])), y \(span([y.lowerBound, y.upperBound]))"
    text += ", values \(span(values))\n"
    for (index, path) in paths.enumerated() {
      text += "  \(path.name ?? "path \(index + 1)"): \(counted(path.count, "point"))"
      if let x = path.x.first, let y = path.y.first, let endX = path.x.last, let endY = path.y.last
      {
        text += ", (\(x), \(y)) to (\(endX), \(endY))"
      }
      text += "\n"
    }
    return text
  }
}

extension DecisionRegions {
  var plainText: String {
    var text = heading("decision regions", labels)
    for (index, series) in points.enumerated() {
      let share = 100 * Double(classes.count { $0 == index }) / Double(max(1, classes.count))
      text += "  \(series.name ?? "class \(index)"): \(counted(series.count, "point"))"
      text += ", \(decimalText(share, decimals: 0))% of the area\n"
    }
    return text
  }
}

extension Pictures {
  var plainText: String {
    var text = ""
    for picture in pictures {
      text += "image\(picture.title.isEmpty ? "" : " " + picture.title): "
      text += "\(picture.height) x \(picture.width), \(span(picture.values))\n"
    }
    return text
  }
}

extension Sparsity {
  var plainText: String { "\(rows) x \(columns): \(count) of \(rows * columns) are not 0\n" }
}

extension NetworkDiagram {
  var plainText: String {
    var text = "network: " + layers.map { "\($0)" }.joined(separator: ", ") + "\n"
    for weights in weights { text += "  \(counted(weights.count, "weight")), \(span(weights))\n" }
    return text
  }
}

private func heading(_ kind: String, _ labels: ChartLabels) -> String {
  kind + (labels.title.isEmpty ? "" : ": " + labels.title) + "\n"
}

/// `0.5 to 2.0`, of the numbers that are finite.
private func span(_ values: [Double]) -> String {
  let finite = values.filter { $0.isFinite }
  guard let least = finite.min(), let greatest = finite.max() else { return "none" }
  return "\(least) to \(greatest)"
}
