struct Counter {
  private(set) var n = 0
  mutating func tick() { n += 1 }
  mutating func tick(by k: Int) -> Int {
    n += k
    return n
  }
}
var c = Counter()
c.tick()
print(c.tick(by: 5), c.n) // expect: 6 6
