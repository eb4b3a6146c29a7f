struct Square {
  var side: Double
  var area: Double {
    get { side * side }
    set { side = newValue.squareRoot() }
  }
}
var s = Square(side: 1)
s.area = 16
print(s.side) // expect: 4.0
s.area *= 4
print(s.side) // expect: 8.0
