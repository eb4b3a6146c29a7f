// Properties, elements of tuples and of arrays are read where they lie: beside what changes them, at every depth, of
// variables that closures share, and of what has just been made.
struct Point {
  var x: Double
  var y: Double
  func along(_ t: Double) -> Double { x * t + y }
  mutating func turn() { (x, y) = (-y, x) }
  mutating func add(_ other: Point) -> Double {
    x += other.x + x
    y = other.y - y
    return x + y
  }
}
struct Line {
  var from: Point
  var to: Point
  var marks: [Int]
  var name: String
  var isOpen = true
  func mark(_ i: Int) -> Int { marks[i] + marks[marks.count - 1 - i] }
}
struct Drawing {
  var line: Line
  var weights: Tensor
}
var drawing = Drawing(
  line: Line(from: Point(x: 1, y: 2), to: Point(x: 3, y: 4), marks: [1, 2, 3], name: "a"),
  weights: [1, 2])
drawing.line.from.x += drawing.line.to.y * drawing.line.from.x
drawing.line.marks[drawing.line.marks[0]] += drawing.line.marks[2]
drawing.line.name += drawing.line.name + "b"
print(drawing.line.from.x, drawing.line.marks, drawing.line.name, drawing.line.isOpen)
// expect: 5.0 [1, 5, 3] aab true
let kept = drawing.line
drawing.line.from.turn()
drawing.line.isOpen = !drawing.line.isOpen
print(kept.from.x, drawing.line.from.x, kept.isOpen, drawing.line.isOpen)
// expect: 5.0 -2.0 true false
var p = Point(x: 1, y: 2)
print(p.add(p), p.x, p.y)
// expect: 3.0 3.0 0.0
print((p.x * 2 + (p).y) * drawing.line.to.along(p.x))
// expect: 78.0
var pair = (1, (2.5, true))
pair.0 += pair.1.1 ? 1 : 0
pair.1.0 *= Double(pair.0)
print(pair.0, pair.1.0)
// expect: 2 5.0
// A closure shares it.
var shared = Point(x: 1, y: 1)
let grow = { shared.x += shared.y; shared.y = shared.x }
grow()
grow()
print(shared.x, shared.y, shared.along(shared.x))
// expect: 4.0 4.0 20.0
// An index that changes the array that it is an index of.
var values = [3, 1, 2]
func next() -> Int {
  values[0] -= 1
  return values[0]
}
print(values[next()], values[values[0]], values[values[1]])
// expect: 2 2 1
// In a function, of a parameter, of what was just made, of an array of structs.
func length(_ line: Line, _ pair: (Double, [Double])) -> Double {
  var own = line
  own.to.x -= line.from.x
  return own.to.x + pair.0 + pair.1[1] + Line(from: line.to, to: line.from, marks: [], name: "").from.y
}
print(length(kept, (1, [2, 3])), kept.mark(0), [kept, drawing.line][1].from.x)
// expect: 6.0 4 -2.0
var points = [Point(x: 1, y: 2), Point(x: 3, y: 4)]
for i in points.indices { points[i].x += points[points.count - 1 - i].x }
print(points[0].x, points[1].x, points.map { $0.along(1) })
// expect: 4.0 7.0 [6.0, 11.0]
struct Settings {
  static var start = Point(x: 0.5, y: Settings.first.y)
  static let first = Point(x: 1, y: 0.25)
}
Settings.start.x += Settings.start.y
print(Settings.start.x, drawing.weights[1].item + (drawing.weights * drawing.weights)[1].item)
// expect: 0.75 6.0
// A closure with a tuple, with several arguments, kept in a property, one that replaces itself.
let sum = { (a: Double, b: Int, c: String) -> String in "\(a + Double(b))\(c)" }
print(sum(p.x, pair.0, kept.name), [(1, 2), (3, 4)].map { a, b in a * b })
// expect: 5.0aab [2, 12]
struct Holder {
  var work: (Double, Point) -> Double
}
let holder = Holder(work: { t, p in p.along(t) })
print(holder.work(2, p))
// expect: 6.0
var step: (Int) -> Int = { $0 }
step = { n in
  step = { _ in -1 }
  return n + 1
}
print(step(1), step(1))
// expect: 2 -1
