#if !hasFeature(Embedded)

// Figure functions of a compiled program, as `Run` has them: each prints what is in the figure.

public import Autodiff
import LessonOutput

/// Prints a number for each label.
public func bars(
  _ labels: [String], _ values: [Double], names: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    try run.bars(
      labels, [values], names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints a number for each label; of a matrix each row is a series.
@_disfavoredOverload
public func bars(
  _ labels: [String], _ values: Tensor, names: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    try run.bars(
      labels, try values.lines(), names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints several numbers for each label.
public func bars(
  _ labels: [String], _ series: [[Double]], names: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    try run.bars(
      labels, series, names: names,
      labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints how many numbers lie in each of `bins` spans of the same width; 0 chooses how many.
public func histogram(
  _ values: [Double], bins: Int = 0, title: String = "", xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    try run.histogram(
      values, bins: bins, labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints how many elements lie in each of `bins` spans of the same width; 0 chooses how many.
@_disfavoredOverload
public func histogram(
  _ values: Tensor, bins: Int = 0, title: String = "", xLabel: String = "", yLabel: String = ""
) {
  printing { (run) throws(Run.Failure) in
    try run.histogram(
      values.values, bins: bins, labels: ChartLabels(title: title, x: xLabel, y: yLabel))
  }
}

/// Prints the size of an image: rows × columns in grey, or rows × columns × 3 in colours.
public func image(_ image: Tensor, title: String = "", range: ClosedRange<Double>? = nil) {
  printing { (run) throws(Run.Failure) in
    try run.image([image], titles: title.isEmpty ? [] : [title], range: range)
  }
}

/// Prints the size of an image in grey, given row by row: as a literal it is one image and no list of them.
public func image(_ rows: [[Double]], title: String = "", range: ClosedRange<Double>? = nil) {
  image(Tensor(rows), title: title, range: range)
}

/// Prints the sizes of images side by side.
public func image(_ images: [Tensor], titles: [String] = [], range: ClosedRange<Double>? = nil) {
  printing { (run) throws(Run.Failure) in try run.image(images, titles: titles, range: range) }
}

/// Prints how many elements of a matrix are not zero.
public func sparsity(_ matrix: Tensor) {
  printing { (run) throws(Run.Failure) in try run.sparsity(matrix) }
}

/// Prints the layers of a network, from the inputs on; `names` are those of the layers.
public func network(_ layers: [Int], names: [String] = []) {
  printing { (run) throws(Run.Failure) in try run.network(layers, names: names) }
}

/// Prints the layers of a network by the weights between them, inputs × outputs each.
public func network(weights: [Tensor], names: [String] = []) {
  printing { (run) throws(Run.Failure) in try run.network(weights: weights, names: names) }
}

#endif
