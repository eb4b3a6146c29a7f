/// How much a program may take. Whoever runs it can raise or lower each.
///
/// The nesting of code is limited for all programs alike (`Parser.maximumNesting`).
public struct Limits: Sendable {
  /// A turn of a loop and a call are a step each; an operation on tensors is 1 + elements / 16, a
  /// product of matrices 1 + m · n · k / 256, and a function of the library that goes through an
  /// array or a text one for each element.
  public var steps = 1_000_000_000
  /// Calls inside calls.
  public var callDepth = 1_000
  /// The bytes of all tensors, and of the tapes of their gradients, at one time.
  public var tensorBytes = 256 << 20
  /// The elements of an array, the pairs of a dictionary.
  public var elements = 1_000_000
  /// The bytes of a text.
  public var textBytes = 1 << 20
  /// The bytes of everything that is printed.
  public var printedBytes = 64 << 10
  /// Tables, circuits and plots.
  public var figures = 50
  /// Cells of a table, nodes of a circuit, points of a plot.
  public var points = 10_000
  /// Seconds by `clock`: a backstop behind the steps.
  public var seconds = 10
  /// The bytes of everything that is no tensor, by `heldBytes`: arrays, texts, closures. Whoever
  /// raises this needs a deeper stack as well: a million values inside each other are freed one
  /// inside the other, at some 300 bytes each.
  public var valueBytes = 256 << 20
  /// The seconds since any fixed moment, where whoever runs the program has a clock.
  public var clock: (@Sendable () -> Double)?
  /// The memory that the process holds now, where whoever runs the program can tell.
  public var heldBytes: (@Sendable () -> Int)?
  /// Gives memory that is free back to the system, where whoever runs the program can.
  public var giveBack: (@Sendable () -> Void)?

  /// The defaults.
  public init() {}

  /// How many values inside each other are gone through, which takes stack as calls do, but less.
  var valueDepth: Int { 10 * min(max(callDepth, 0), Name.calls.ceiling) }
}
