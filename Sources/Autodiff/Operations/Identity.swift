extension Checked {
  /// The same value as a node of its own: what a nested gradient differentiates by, so that its
  /// variable is not confused with the outer one. The rule hands the gradient on unchanged.
  static func identity(of x: Tensor) throws(TensorError) -> Tensor { try map(.identity, x) { $0 } }
}
