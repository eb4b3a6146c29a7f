struct Square {
  var side: Double
  var area: Double { side * side }
  var perimeter: Double {
    return 4 * side
  }
}
print(Square(side: 3).area, Square(side: 3).perimeter) // expect: 9.0 12.0
