#if !hasFeature(Embedded)

// What lesson code calls in a compiled program: each function shows something on a run of its own
// and prints that as text, or stops the program with the failure's message.

public import Autodiff

/// Prints numbers as a table; see `Run.table` for its parameters.
public func table(
  _ numbers: Tensor, rows: [String] = [], columns: [String] = [], decimals: Int? = nil,
  highlight: [Int] = [], legend: String = ""
) {
  printing { (run) throws(Run.Failure) in
    try run.table(
      numbers, rows: rows, columns: columns, decimals: decimals, highlight: highlight,
      legend: legend)
  }
}

/// Prints how `result` was computed, with values and, after `backward()`, gradients.
public func graph(_ result: Tensor) {
  printing { (run) throws(Run.Failure) in try run.graph(result) }
}

/// The same with all that was computed from `start` as one gate called `name`; a page opens it.
public func graph(_ result: Tensor, folding start: Tensor, into name: String) {
  printing { (run) throws(Run.Failure) in
    try run.graph(result, folding: start, into: name)
  }
}

/// Prints a value on a line of its own, as `print` does.
public func show<Value>(_ value: Value) { print(value) }

/// Claims that `actual` is `expected`, each element to within `tolerance`; stops the program
/// otherwise. Shapes must be the same; of single numbers only the number counts.
public func expect(
  _ actual: Tensor, _ expected: Tensor, within tolerance: Double = Run.defaultTolerance
) {
  printing { (run) throws(Run.Failure) in try run.expect(actual, expected, within: tolerance) }
}

/// Claims that a tensor with one element is a number, to within `tolerance`.
@_disfavoredOverload
public func expect(
  _ actual: Tensor, _ expected: Double, within tolerance: Double = Run.defaultTolerance
) {
  expect(actual, Tensor(expected), within: tolerance)
}

/// Claims that a number is the one element of a tensor, to within `tolerance`.
@_disfavoredOverload
public func expect(
  _ actual: Double, _ expected: Tensor, within tolerance: Double = Run.defaultTolerance
) {
  expect(Tensor(actual), expected, within: tolerance)
}

/// Claims that `actual` is `expected`, to within `tolerance`; stops the program otherwise.
public func expect(
  _ actual: Double, _ expected: Double, within tolerance: Double = Run.defaultTolerance
) {
  printing { (run) throws(Run.Failure) in try run.expect(actual, expected, within: tolerance) }
}

/// Claims that a condition holds; stops the program otherwise.
public func expect(_ condition: Bool) {
  printing { (run) throws(Run.Failure) in try run.expect(condition) }
}

func printing(_ show: (inout Run) throws(Run.Failure) -> Void) {
  var run = Run()
  do { try show(&run) } catch { stop(error.message) }
  for output in run.outputs { print(output.plainText, terminator: "") }
}

#endif
