func f(_ g: (Int) -> Int) -> [Int] { [1, 2].map(g) }
func h(_ g: (Int) -> Int) -> [Int] { [1, 2].map { g($0) } }
func k(_ g: (Int) -> Int) -> [Int] { h(g) }
func n(_ g: (Int) -> Int) -> Int {
  func inner(_ n: Int) -> Int { g(n) }
  let own = g
  return inner(3) + own(1)
}
print(f { $0 * 2 }, h { $0 + 1 }, k { $0 }, n { $0 * 10 }) // expect: [2, 4] [2, 3] [1, 2] 40
func total(_ sum: inout Int) { [1, 2].forEach { sum += $0 } }
var sum = 0
total(&sum)
print(sum) // expect: 3
struct S {
  var n = 0
  mutating func add(_ xs: [Int]) { xs.forEach { n += $0 } }
}
var s = S()
s.add([1, 2, 3])
print(s) // expect: S(n: 6)
