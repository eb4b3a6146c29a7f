enum Op {
  case add, multiply
  func apply(_ a: Int, _ b: Int) -> Int {
    switch self {
    case .add: a + b
    case .multiply: a * b
    }
  }
  var symbol: String { self == .add ? "+" : "*" }
  static let all: [Op] = [.add, .multiply]
}
for op in Op.all { print(op.symbol, op.apply(3, 4)) }
// expect: + 7
// expect: * 12
