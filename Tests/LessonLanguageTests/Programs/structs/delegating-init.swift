struct Size {
  var width: Double
  var height: Double
  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }
  init(square side: Double) {
    self.init(width: side, height: side)
  }
}
print(Size(square: 2)) // expect: Size(width: 2.0, height: 2.0)
