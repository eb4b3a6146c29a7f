struct P {
  var x: Int
  static func make(_ x: Int) -> Self { Self(x: x) }
  func plus(_ o: P) -> P { .init(x: x + o.x) }
}
let p: P = .make(3)
let q: P = .init(x: 4)
print(p.plus(q)) // expect: P(x: 7)
