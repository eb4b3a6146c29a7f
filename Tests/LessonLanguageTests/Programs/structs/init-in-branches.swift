struct P {
  let x: Int
  var y: Int
  init(_ b: Bool) {
    guard b else {
      x = 5
      y = 0
      return
    }
    if b { x = 1 } else { x = 2 }
    switch x {
    case 1: y = 10
    default: y = 20
    }
    y += x
  }
}
print(P(false), P(true)) // expect: P(x: 5, y: 0) P(x: 1, y: 11)
enum E {
  case a, b
  init(_ n: Int) { if n > 0 { self = .a } else { self = .b } }
}
print(E(1), E(0)) // expect: a b
