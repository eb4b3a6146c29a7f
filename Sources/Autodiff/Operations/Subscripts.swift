// Subscripts as lessons write them: `t[0]`, `t[0, 1]`, `t[1..<3, 0]`, `t[.all, 0]`. They are
// written out for one to four indices, since a parameter pack with a setter crashes the compiler.

extension Tensor {
  /// The part at one index or range of the first axis.
  public subscript(a: some TensorSubscript) -> Tensor {
    get { orStop(try Checked.slice(self, [a.tensorIndex])) }
    set { orStop(try Checked.assign(newValue, to: &self, at: [a.tensorIndex])) }
  }

  /// The part at indices or ranges of the first two axes.
  public subscript(a: some TensorSubscript, b: some TensorSubscript) -> Tensor {
    get { orStop(try Checked.slice(self, [a.tensorIndex, b.tensorIndex])) }
    set { orStop(try Checked.assign(newValue, to: &self, at: [a.tensorIndex, b.tensorIndex])) }
  }

  /// The part at indices or ranges of the first three axes.
  public subscript(
    a: some TensorSubscript, b: some TensorSubscript, c: some TensorSubscript
  ) -> Tensor {
    get { orStop(try Checked.slice(self, [a.tensorIndex, b.tensorIndex, c.tensorIndex])) }
    set {
      orStop(
        try Checked.assign(
          newValue, to: &self, at: [a.tensorIndex, b.tensorIndex, c.tensorIndex]))
    }
  }

  /// The part at indices or ranges of all four axes.
  public subscript(
    a: some TensorSubscript, b: some TensorSubscript, c: some TensorSubscript,
    d: some TensorSubscript
  ) -> Tensor {
    get {
      orStop(
        try Checked.slice(
          self, [a.tensorIndex, b.tensorIndex, c.tensorIndex, d.tensorIndex]))
    }
    set {
      orStop(
        try Checked.assign(
          newValue, to: &self, at: [a.tensorIndex, b.tensorIndex, c.tensorIndex, d.tensorIndex]))
    }
  }
}
