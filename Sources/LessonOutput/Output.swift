/// What a cell of a lesson shows: plain values, drawn by `Drawing`, or printed as text.
public enum Output: Equatable, Sendable {
  /// What `print` wrote, as it came.
  case text(String)
  /// A table of numbers with names for its rows and columns.
  case table(Table)
  /// A computational graph with its values and gradients.
  case circuit(Circuit)
  /// Curves and points over two axes.
  case plot(Plot)
  /// Bars and histograms.
  case bars(BarChart)
  /// A function of two numbers, as lines of equal height.
  case surface(Surface)
  /// What a classifier says where.
  case regions(DecisionRegions)
  /// Images side by side.
  case pictures(Pictures)
  /// Where a matrix is not zero.
  case sparsity(Sparsity)
  /// The layers and weights of a network.
  case network(NetworkDiagram)
}
