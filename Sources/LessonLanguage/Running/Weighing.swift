import Autodiff

/// Counts the single values inside a value, before something goes through all of them.
struct Weighing {
  private var left: Int
  private var levels: Int
  /// Whether it ended at values that are too deep inside each other.
  private(set) var isTooDeep = false

  /// - Parameter count: the most that may be taken.
  init(atMost count: Int, _ limits: Limits) {
    left = count
    levels = limits.valueDepth
  }

  /// What of `count` is left.
  var rest: Int { max(0, left) }

  /// Takes a value with all that is in it; `false` once that is too much, soon even where a value holds one
  /// and the same part over and over.
  mutating func take(_ value: Value) -> Bool {
    left -= 1
    if left < 0 { return false }
    switch value {
    case .array(let values), .tuple(let values), .slice(let values, _), .enumCase(_, let values):
      return inside { weighing in values.allSatisfy { weighing.take($0) } }
    case .dictionary(let pairs):
      return inside { weighing in pairs.allSatisfy { weighing.take($0.value) } }
    case .some(let value): return inside { $0.take(value) }
    case .tensor(let tensor): left -= tensor.count
    case .string(let text): left -= text.utf8.count
    case .object(let object): left -= object.tensors.reduce(0) { $0 + $1.count }
    default: break
    }
    return left >= 0
  }

  private mutating func inside(_ work: (inout Weighing) -> Bool) -> Bool {
    if levels == 0 { isTooDeep = true }
    if isTooDeep { return false }
    levels -= 1
    defer { levels += 1 }
    return work(&self)
  }
}

extension Machine {
  func tooDeep(at place: Range<Int>) -> Stop {
    Stop(.valuesTooDeep(limits.valueDepth), at: place)
  }
}
