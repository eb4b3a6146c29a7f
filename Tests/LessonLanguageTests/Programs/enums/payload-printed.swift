enum Shape {
  case circle(Double)
  case rectangle(width: Double, height: Double)
  case point
}
print(Shape.circle(1), Shape.rectangle(width: 1, height: 2), Shape.point)
// expect: circle(1.0) rectangle(width: 1.0, height: 2.0) point
print([Shape.point, .circle(2)]) // expect: [main.Shape.point, main.Shape.circle(2.0)]
