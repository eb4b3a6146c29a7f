func inner(_ n: inout Int) { n += 1 }
func outer(_ n: inout Int) {
  inner(&n)
  inner(&n)
}
var k = 0
outer(&k)
print(k) // expect: 2
