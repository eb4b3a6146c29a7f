struct Point {
  var x = 1.0
  let name = "p"
  var tags = ["a"]
}
print(Point()) // expect: Point(x: 1.0, name: "p", tags: ["a"])
