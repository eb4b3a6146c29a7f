/// Images side by side, in shades of grey or in colours.
public struct Pictures: Equatable, Sendable {
  /// An image.
  public struct Picture: Equatable, Sendable {
    /// What stands under it; empty for nothing.
    public let title: String
    /// Pixels in a row.
    public let width: Int
    /// Rows of pixels.
    public let height: Int
    /// 1 for grey, 3 for red, green and blue.
    public let channels: Int
    /// Row by row, the channels of a pixel together.
    public let values: [Double]

    /// An image as given.
    public init(title: String = "", width: Int, height: Int, channels: Int, values: [Double]) {
      self.title = title
      self.width = width
      self.height = height
      self.channels = channels
      self.values = values
    }
  }

  /// From left to right.
  public let pictures: [Picture]
  /// The numbers that are black and white, the same for all pictures.
  public let range: ClosedRange<Double>

  /// Images as given; `SwiftML.image` checks that they fit.
  public init(pictures: [Picture], range: ClosedRange<Double>) {
    self.pictures = pictures
    self.range = range
  }
}

/// Where a matrix has something other than zeros.
public struct Sparsity: Equatable, Sendable {
  /// The rows of the matrix.
  public let rows: Int
  /// The columns of the matrix.
  public let columns: Int
  /// How many elements are not zero.
  public let count: Int
  /// Blocks in a column of the picture; `rows` for a matrix that is small enough.
  public let blockRows: Int
  /// Blocks in a row of the picture.
  public let blockColumns: Int
  /// Whether a block has an element that is not zero, row by row.
  public let isFilled: [Bool]

  /// More rows or columns than this are put together into blocks.
  public static let mostBlocks = 64

  /// The structure of a matrix of `rows` × `columns` elements, row by row.
  public init(rows: Int, columns: Int, elements: [Double]) {
    self.rows = rows
    self.columns = columns
    let (blockRows, blockColumns) = (min(rows, Self.mostBlocks), min(columns, Self.mostBlocks))
    var isFilled = [Bool](repeating: false, count: max(0, blockRows * blockColumns))
    var count = 0
    let given = elements.prefix(max(0, rows * columns)).enumerated()
    for (place, element) in given where element != 0 {
      count += 1
      let (row, column) = (place / columns, place % columns)
      isFilled[row * blockRows / rows * blockColumns + column * blockColumns / columns] = true
    }
    (self.blockRows, self.blockColumns) = (blockRows, blockColumns)
    (self.isFilled, self.count) = (isFilled, count)
  }
}

/// The architecture of a network: its layers of neurons, and the weights between them.
public struct NetworkDiagram: Equatable, Sendable {
  /// Neurons in each layer, the inputs first.
  public let layers: [Int]
  /// For each pair of neighbouring layers a weight for each pair of neurons, by the left one and
  /// then by the right one; empty where no weights are known.
  public let weights: [[Double]]
  /// The names of the layers, or none.
  public let names: [String]

  /// A network as given; `SwiftML.network` checks that the weights fit.
  public init(layers: [Int], weights: [[Double]] = [], names: [String] = []) {
    self.layers = layers
    self.weights = weights
    self.names = names
  }
}
