// Parts of one variable: what is read is read before anything changes.
func add(_ x: inout Int, _ y: Int) { x += y }
func exchange(_ x: inout Int, _ y: inout Int) { (x, y) = (y, x) }
struct S {
  var a = 1
  var b = 2
  var list = [1, 2, 3]
  mutating func addBoth() { add(&a, b) }
  mutating func exchangeBoth() { exchange(&a, &b) }
  mutating func push(_ x: Int) { list.append(x) }
}
var s = S()
add(&s.a, s.b)
print(s.a) // expect: 3
s.addBoth()
print(s.a) // expect: 5
s.exchangeBoth()
print(s.a, s.b) // expect: 2 5
add(&s.list[0], s.list[1])
add(&s.list[s.list.count - 1], s.list[1])
s.push(s.a)
print(s.list) // expect: [3, 2, 5, 2]
func inside() {
  var s = S()
  exchange(&s.a, &s.b)
  print(s.a, s.b) // expect: 2 1
  var t = (1, 2)
  exchange(&t.0, &t.1)
  print(t) // expect: (2, 1)
}
inside()
