func place(_ x: Int, _ y: Int) -> String {
  switch (x, y) {
  case (0, 0): "origin"
  case (_, 0): "x axis"
  case (0, let y): "y axis at \(y)"
  case let (x, y) where x == y: "diagonal"
  case (-2...2, -2...2): "near"
  default: "far"
  }
}
print(place(0, 0), place(3, 0), place(0, 4), place(5, 5), place(1, 2), place(9, 1))
// expect: origin x axis y axis at 4 diagonal near far
