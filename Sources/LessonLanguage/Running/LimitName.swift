extension Limits {
  /// What lessons and the command line call a limit.
  public enum Name: String, CaseIterable, Sendable {
    /// Steps of the program.
    case steps
    /// Seconds by the clock.
    case seconds
    /// Calls inside calls.
    case calls
    /// Bytes of tensors.
    case memory
    /// Elements of an array.
    case elements
    /// Bytes of a text.
    case text
    /// Bytes that are printed.
    case output
    /// Tables, circuits and plots.
    case figures
    /// Cells, nodes or points of one figure.
    case points

    /// The highest value that a lesson can give itself: what a machine that builds the lessons of
    /// strangers can bear.
    public var ceiling: Int {
      switch self {
      case .steps: Int(clamping: Int64(10_000_000_000))
      case .seconds: 60
      // The stack of whoever runs lessons is made for the default, with a reserve of more than twice.
      case .calls: 2_000
      case .memory: 1 << 30
      case .elements: 10_000_000
      case .text: 16 << 20
      case .output: 1 << 20
      case .figures: 200
      case .points: 100_000
      }
    }
  }

  /// A limit by its name.
  public subscript(name: Name) -> Int {
    get {
      switch name {
      case .steps: steps
      case .seconds: seconds
      case .calls: callDepth
      case .memory: tensorBytes
      case .elements: elements
      case .text: textBytes
      case .output: printedBytes
      case .figures: figures
      case .points: points
      }
    }
    set {
      switch name {
      case .steps: steps = newValue
      case .seconds: seconds = newValue
      case .calls: callDepth = newValue
      case .memory: tensorBytes = newValue
      case .elements: elements = newValue
      case .text: textBytes = newValue
      case .output: printedBytes = newValue
      case .figures: figures = newValue
      case .points: points = newValue
      }
    }
  }
}
