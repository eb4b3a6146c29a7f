public import Autodiff
import LessonOutput

extension Run {
  /// Shows images side by side: rows × columns in grey, or rows × columns × 3 in colours. Without a
  /// `range`, the least number of all is black and the greatest is white; colours go from 0 to 1.
  public mutating func image(
    _ tensors: [Tensor], titles: [String], range: ClosedRange<Double>?
  ) throws(Failure) {
    guard !tensors.isEmpty else { throw Failure("there is nothing to draw: no image is given") }
    guard titles.isEmpty || titles.count == tensors.count else {
      throw Failure("\(counted(titles.count, "title")) for \(counted(tensors.count, "image"))")
    }
    var pictures: [Pictures.Picture] = []
    for (index, tensor) in tensors.enumerated() {
      let shape = tensor.shape
      guard shape.count == 2 || shape.count == 3 && shape[2] == 3, tensor.count > 0 else {
        throw Failure(
          "an image has the shape [rows, columns] or [rows, columns, 3], this one has "
            + shapeText(shape))
      }
      pictures.append(
        Pictures.Picture(
          title: index < titles.count ? titles[index] : "", width: shape[1], height: shape[0],
          channels: shape.count == 3 ? 3 : 1, values: tensor.values))
    }
    show(.pictures(Pictures(pictures: pictures, range: range ?? usualRange(pictures))))
  }

  private func usualRange(_ pictures: [Pictures.Picture]) -> ClosedRange<Double> {
    if pictures.contains(where: { $0.channels == 3 }) { return 0...1 }
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for picture in pictures {
      for value in picture.values where value.isFinite {
        (least, greatest) = (min(least, value), max(greatest, value))
      }
    }
    guard least <= greatest else { return 0...1 }
    return least...greatest
  }

  /// Shows where a matrix has something other than zeros.
  public mutating func sparsity(_ matrix: Tensor) throws(Failure) {
    guard matrix.rank == 2, matrix.count > 0 else {
      throw Failure("a matrix has two axes, the shape is \(shapeText(matrix.shape))")
    }
    show(
      .sparsity(
        Sparsity(rows: matrix.shape[0], columns: matrix.shape[1], elements: matrix.values)))
  }

  /// The most layers and neurons that a network has.
  private static let mostLayers = 12

  /// Shows the layers of a network, from the inputs on.
  public mutating func network(_ layers: [Int], names: [String]) throws(Failure) {
    show(.network(try checked(NetworkDiagram(layers: layers, names: names))))
  }

  /// Shows the layers of a network by the weights between them: inputs × outputs each.
  public mutating func network(weights: [Tensor], names: [String]) throws(Failure) {
    var layers: [Int] = []
    for (index, matrix) in weights.enumerated() {
      guard matrix.rank == 2 else {
        throw Failure(
          "weights between two layers have two axes, those at \(index) have the shape "
            + shapeText(matrix.shape))
      }
      if let last = layers.last, last != matrix.shape[0] {
        throw Failure(
          "the weights at \(index) take \(matrix.shape[0]) inputs, the layer before has \(last)")
      }
      if layers.isEmpty { layers.append(matrix.shape[0]) }
      layers.append(matrix.shape[1])
    }
    let diagram = NetworkDiagram(
      layers: layers, weights: weights.map { $0.values }, names: names)
    show(.network(try checked(diagram)))
  }

  private func checked(_ network: NetworkDiagram) throws(Failure) -> NetworkDiagram {
    try checkNames(network.names, count: network.layers.count, "layers")
    guard (2...Self.mostLayers).contains(network.layers.count) else {
      throw Failure(
        "a network to draw has 2 through \(Self.mostLayers) layers, got \(network.layers.count)")
    }
    if let wrong = network.layers.first(where: { $0 < 1 }) {
      throw Failure("a layer has at least one neuron, got \(wrong)")
    }
    return network
  }
}
