func exchange(_ x: inout Int, _ y: inout Int) { (x, y) = (y, x) }
var pair = (1, 2)
exchange(&pair.0, &pair.1) // expect error (ours): overlapping accesses to 'pair'
func inside() {
  var x = 1
  exchange(&x, &x) // expect error: overlapping accesses to 'x'
  var a = [1, 2]
  exchange(&a[0], &a[1]) // expect error: overlapping accesses to 'a'
  print(x, a)
}
inside()
