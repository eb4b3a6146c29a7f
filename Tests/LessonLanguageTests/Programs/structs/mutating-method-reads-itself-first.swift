struct S {
  var n = 1
  var a = [1, 2]
  mutating func add(_ k: Int) { n += k }
  mutating func grow(_ k: Int) { a.append(k) }
}
var s = S()
s.add(s.n)
s.grow(s.a[0] + s.a.count)
print(s) // expect: S(n: 2, a: [1, 2, 3])
func change() -> Int {
  s.n = 50
  return 1
}
s.add(change())
print(s.n) // expect: 51
var list = [S(), S()]
list[0].grow(list[1].a.count)
list[1].a[0] = list[0].a.count
print(list[0].a, list[1].a) // expect: [1, 2, 2] [3, 2]
