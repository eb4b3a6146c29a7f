import Autodiff
import SourceText

/// The search for where NaN or an infinity came up first.
extension Machine {
  /// Notes a tensor that is not finite, the first one only: what came after may be made of it.
  func look(at tensor: Tensor, at place: Range<Int>) {
    let values = tensor.values
    guard let first = values.firstIndex(where: { !$0.isFinite }) else { return }
    looksForNonFinite = false
    let index = tensor.rank == 0 ? nil : shapeText(tensor.index(of: first))
    let number = numberText(values[first])
    firstNonFinite = Diagnostic(
      Wording(
        "this gives \(number)\(index.map { " at index \($0)" } ?? ""), "
          + "the first number of the run that is not finite",
        ro: "aici apare \(number)\(index.map { " la indicele \($0)" } ?? ""), "
          + "primul număr al rulării care nu este finit"),
      at: place, severity: .warning)
  }
}
