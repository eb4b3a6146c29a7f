struct Counter {
  var n = 1
  func reader() -> () -> Int { { n } }
}
var c = Counter()
let read = c.reader()
c.n = 9
print(read(), c.n) // expect: 1 9
