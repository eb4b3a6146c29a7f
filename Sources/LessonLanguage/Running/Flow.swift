/// How a statement ends. Loops and `switch`es are counted from the innermost, 0.
///
/// One word, since after each statement somebody asks whether the next one is to run.
struct Flow: Equatable {
  private let code: Int

  static var onward: Flow { Flow(code: 0) }
  /// `fallthrough` into the next case.
  static var falling: Flow { Flow(code: 1) }
  /// The value is in the machine's `result`.
  static var returned: Flow { Flow(code: 2) }

  /// `break` out of the loop or `switch` that is so many further out.
  static func leaving(_ count: Int) -> Flow { Flow(code: 3 + 2 * count) }

  /// `continue` with the next turn of that loop.
  static func repeating(_ count: Int) -> Flow { Flow(code: 4 + 2 * count) }

  /// What a loop does after a turn: `nil` to go on with the next one, else how it ends.
  var endOfLoop: Flow? {
    self == .onward || self == .repeating(0) ? nil : afterSwitch
  }

  /// What is left of it outside a `switch`, or a labelled block.
  var afterSwitch: Flow {
    if code < Flow.leaving(0).code { return self }
    return self == .leaving(0) ? .onward : Flow(code: code - 2)
  }
}
