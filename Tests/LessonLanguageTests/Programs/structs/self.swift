struct Adder {
  var n: Int
  func plus(_ n: Int) -> Int { self.n + n }
  mutating func reset() { self = Adder(n: 0) }
}
var a = Adder(n: 5)
print(a.plus(2)) // expect: 7
a.reset()
print(a.n) // expect: 0
