enum Activation {
  case relu, tanh
  func callAt(_ x: Double) -> Double {
    switch self {
    case .relu: return max(0, x)
    case .tanh: return tanh(x) // expect error: cannot find 'tanh' in scope
    }
  }
}
struct P {
  var a = 0
  static func s() -> Int { a } // expect error: cannot find 'a' in scope
  static func twice() -> Int { 2 }
  func t() -> Int { twice() } // expect error: cannot find 'twice' in scope
}
