/// Swift's precedence groups for its infix operators, weakest first.
enum Precedence: Int, Comparable {
  case assignment
  case ternary
  case disjunction
  case conjunction
  case comparison
  case nilCoalescing
  case rangeFormation
  case addition
  case multiplication
  case bitShift

  static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }

  enum Associativity {
    case left
    case right
    case none
  }

  var associativity: Associativity {
    switch self {
    case .assignment, .ternary, .nilCoalescing: .right
    case .comparison, .rangeFormation, .bitShift: .none
    case .disjunction, .conjunction, .addition, .multiplication: .left
    }
  }

  /// The group of an operator; `nil` for what Swift and the library do not have.
  init?(of name: String) {
    switch name {
    case "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&+=", "&-=",
      "&*=":
      self = .assignment
    case "?": self = .ternary
    case "||": self = .disjunction
    case "&&": self = .conjunction
    case "<", "<=", ">", ">=", "==", "!=", "===", "!==", "~=", ".<", ".<=", ".>", ".>=", ".==",
      ".!=":
      self = .comparison
    case "??": self = .nilCoalescing
    case "..<", "...": self = .rangeFormation
    case "+", "-", "&+", "&-", "|", "^": self = .addition
    case "*", "/", "%", "&", "&*", "\u{2022}": self = .multiplication
    case "<<", ">>", "&<<", "&>>": self = .bitShift
    default: return nil
    }
  }
}
