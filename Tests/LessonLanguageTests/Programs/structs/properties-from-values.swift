struct A { var b = B(n: 3) }
struct B {
  var n: Int
  static let one = B(n: 1)
  static let unit = one
  static let number = twice(of: 4) + other
  static let other = 2
}
struct C {
  var bs = [B.one, B(n: 2)]
  var o: B? = nil
  var t = (B.one, 1)
  var f = { (a: Int) in a + 1 }
  var x = 1.5 + 2
}
func twice(of n: Int) -> Int { n * 2 }
print(A(), B.unit, B.number) // expect: A(b: main.B(n: 3)) B(n: 1) 10
print(C().bs.count, C().t.0, C().f(2), C().x) // expect: 2 B(n: 1) 3 3.5
