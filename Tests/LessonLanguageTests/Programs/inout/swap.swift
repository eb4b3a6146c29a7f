func exchange(_ a: inout Double, _ b: inout Double) {
  let t = a
  a = b
  b = t
}
var x = 1.0
var y = 2.0
exchange(&x, &y)
print(x, y) // expect: 2.0 1.0
swap(&x, &y)
print(x, y) // expect: 1.0 2.0
