public import LessonOutput

extension Output {
  /// The output as a compiled program prints it, with its final line break.
  public var plainText: String {
    switch self {
    case .text(let text): text
    case .table(let table): table.plainText
    case .circuit(let circuit): circuit.plainText
    case .plot(let plot): plot.plainText
    case .bars(let bars): bars.plainText
    case .surface(let surface): surface.plainText
    case .regions(let regions): regions.plainText
    case .pictures(let pictures): pictures.plainText
    case .sparsity(let sparsity): sparsity.plainText
    case .network(let network): network.plainText
    }
  }
}
