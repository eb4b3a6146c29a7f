/// Every operation of the engine, checked: each function throws a `TensorError` where its operands
/// do not fit, and stops for nothing.
///
/// The functions have the names of the operations (`Checked.add`, `Checked.sum(_:axis:)`), take
/// tensors first and parameters after them, and stand in the operation's own file, beside the
/// gradient rule and beside the operators and members that compiled lessons use instead. An
/// interpreter of lessons calls these.
public enum Checked {}

/// How each operation passes a gradient on to its operands.
///
/// A rule gets a `GradientStep` and returns the share of one operand, `step.wanted`. It is written
/// in tensor operations: recorded, they give gradients of gradients. Operators are used in rules
/// since shapes fit there by construction. A share may have the shape of the result where the
/// operand was broadcast; the backward pass sums it down.
enum GradientRules {}
