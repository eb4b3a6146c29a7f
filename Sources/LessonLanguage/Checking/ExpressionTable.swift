/// Something about some of a program's expressions, found by their index: most questions of the
/// checker and of lowering are asked of an expression, and hashing it would cost more than the answer.
struct ExpressionTable<Value> {
  private var values: [Value?]

  /// A table without anything in it.
  init(for syntax: Syntax) {
    values = [Value?](repeating: nil, count: syntax.expressions.count)
  }

  subscript(id: ExpressionID) -> Value? {
    get { values[id.index] }
    set { values[id.index] = newValue }
  }
}
