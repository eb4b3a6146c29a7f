let p = Pair(a: 1, b: 2)
print(p.sum) // expect: 3
struct Pair {
  let a: Int
  let b: Int
  var sum: Int { a + b }
}
