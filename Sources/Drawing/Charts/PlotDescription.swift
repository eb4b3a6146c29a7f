import LessonOutput

/// A plot in words: what is on the axes, and of each series the points, or how they run.
struct PlotDescription {
  private let plot: Plot
  private let words: ChartWords

  init(_ plot: Plot, _ words: ChartWords) {
    self.plot = plot
    self.words = words
  }

  var text: String {
    var text = words.axes(plot.labels)
    for (index, series) in plot.series.enumerated() {
      text += (text.isEmpty ? "" : " ") + sentence(series, number: index + 1)
    }
    return text
  }

  private func sentence(_ series: Plot.Series, number: Int) -> String {
    let name = spelledOut(series.name ?? "\(words.series) \(number)")
    var text = name + ": " + words.points(series.count)
    let pairs = zip(series.x, series.y).filter { $0.isFinite && $1.isFinite }
    guard let first = pairs.first, let last = pairs.last else { return text + "." }
    if pairs.count <= 12 {
      var list = ""
      for (x, y) in pairs { list += (list.isEmpty ? "" : ", ") + point(x, y) }
      return text + ": " + list + "."
    }
    if series.mark == .line {
      text += ", " + words.from + " " + point(first.0, first.1) + " " + words.to + " "
      text += point(last.0, last.1)
    } else {
      text += ", x " + span(pairs.map { $0.0 })
    }
    return text + ", y " + span(pairs.map { $0.1 }) + "."
  }

  private func point(_ x: Double, _ y: Double) -> String {
    "(\(figureNumber(x)), \(figureNumber(y)))"
  }

  private func span(_ values: [Double]) -> String {
    words.span(values.min() ?? 0, values.max() ?? 0)
  }
}

extension ChartWords {
  /// `from 1.00 to 2.00`.
  func span(_ low: Double, _ high: Double) -> String {
    from + " " + figureNumber(low) + " " + to + " " + figureNumber(high)
  }

  /// The names of the axes as a sentence each; nothing for axes without a name.
  func axes(_ labels: ChartLabels) -> String {
    var text = ""
    for (word, name, isLogarithmic) in [
      (horizontal, labels.x, labels.logX), (vertical, labels.y, labels.logY),
    ] where !name.isEmpty || isLogarithmic {
      text += text.isEmpty ? "" : " "
      text += sentenceCase(word) + ": " + spelledOut(name)
      text += (isLogarithmic ? (name.isEmpty ? "" : ", ") + logarithmic : "") + "."
    }
    return text
  }
}

/// `text` with a capital at its beginning.
func sentenceCase(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
