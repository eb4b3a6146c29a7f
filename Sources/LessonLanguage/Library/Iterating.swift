/// Going through the sequences that are arguments.
extension Call {
  /// Gives the elements of argument `index` in their order, until `body` is `false`.
  func each(_ index: Int = 0, _ body: (Value) throws(Stop) -> Bool) throws(Stop) {
    switch arguments[index] {
    case .range(var next, let upper):
      let isClosed = types[index] == .range(.int, isClosed: true)
      while next < upper || isClosed && next == upper {
        // What is no array is as long as `Int` reaches.
        try machine.steps.take(at: range)
        guard try body(.int(next)), next < upper else { return }
        next += 1
      }
    case .bound(var next):
      while try body(.int(next)), next < Int64.max {
        try machine.steps.take(at: range)
        next += 1
      }
    case .string(let text):
      for character in text { guard try body(.character(character)) else { return } }
    case .dictionary(let pairs):
      for pair in DictionaryKey.sorted(pairs) {
        guard try body(.tuple([pair.key.value, pair.value])) else { return }
      }
    case let value:
      for element in value.array { guard try body(element) else { return } }
    }
  }

  /// All elements of argument `index`.
  func items(_ index: Int = 0) throws(Stop) -> [Value] {
    switch arguments[index] {
    case .range, .bound, .string, .dictionary:
      var items: [Value] = []
      try each(index) { element throws(Stop) in
        try checkCount(Int64(items.count) + 1)
        items.append(element)
        return true
      }
      return items
    case let value: return value.array
    }
  }

  func checkCount(_ count: Int64) throws(Stop) {
    try machine.checkCount(count, at: range)
  }

  func checkTextSize(_ size: Int64) throws(Stop) {
    try machine.checkTextSize(size, at: range)
  }

  /// A number of elements, which is not negative.
  func count(_ index: Int) throws(Stop) -> Int {
    let count = arguments[index].integer
    guard count >= 0 else {
      throw Stop(.negativeCount(count), at: range)
    }
    return Int(clamping: count)
  }

  /// Calls the function that is argument `index`.
  func run(_ index: Int, _ values: [Value]) throws(Stop) -> Value {
    guard case .function(let function) = arguments[index] else { return .void }
    return try machine.call(function, values, at: range)
  }
}

extension Type {
  /// What is put in for a type that each use chooses: the elements of the receiver.
  static let element = Type.variable(0)
}
