struct Circle {
  let radius: Double
  func scaled(by k: Double) -> Circle { Circle(radius: radius * k) }
  func area() -> Double { Double.pi * radius * radius }
}
print(Circle(radius: 1).scaled(by: 2).radius, Circle(radius: 1).area())
// expect: 2.0 3.141592653589793
