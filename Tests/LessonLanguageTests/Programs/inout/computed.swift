struct S {
  var half = 1.0
  var whole: Double {
    get { half * 2 }
    set { half = newValue / 2 }
  }
}
func add(_ x: inout Double) { x += 3 }
var s = S()
add(&s.whole)
print(s.half, s.whole) // expect: 2.5 5.0
