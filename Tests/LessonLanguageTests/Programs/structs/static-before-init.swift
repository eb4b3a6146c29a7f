struct Point {
  var x: Int
  var y = 2.5
  static let origin = Point(x: 0)
  init(x: Int, y: Double = 1 / 2) {
    self.x = x
    self.y = y
  }
}
print(Point.origin, Point(x: 1)) // expect: Point(x: 0, y: 0.5) Point(x: 1, y: 0.5)
