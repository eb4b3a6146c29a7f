func f(_ a: inout Int, _ b: inout Int) { a += b }
var x = 1
f(&x, &x) // expect error: overlapping accesses to 'x'
var xs = [1, 2]
f(&xs[0], &xs[1]) // expect error: overlapping accesses to 'xs'
struct S {
  var n = 1
  mutating func add(_ k: inout Int) { n += k }
}
var s = S()
s.add(&s.n) // expect error: overlapping accesses to 's'
swap(&xs[0], &xs[1]) // expect error: overlapping accesses to 'xs'
