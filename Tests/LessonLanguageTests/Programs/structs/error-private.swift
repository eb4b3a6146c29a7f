struct Counter {
  private var count = 0
  private(set) var total = 0.0
  private(set) var seen: [Int] = []
  private static let step = 2
  private func doubled() -> Int { count * 2 }
  private var isNew: Bool { count == 0 }
  private init(count: Int) { self.count = count }
  init() { }
}
struct Point {
  private var x = 0.0
  var y = 0.0
}
enum Side {
  case left, right
  private var sign: Int { self == .left ? -1 : 1 }
}
var counter = Counter()
print(counter.count) // expect error: 'count' is private
counter.total = 3 // expect error: 'total' is changed only inside 'Counter'
counter.seen.append(3) // expect error: 'seen' is changed only inside 'Counter'
print(counter.total, counter.seen.count)
print(Counter.step) // expect error: 'step' is private
print(counter.doubled()) // expect error: 'doubled' is private
print([counter].map { $0.isNew }) // expect error: 'isNew' is private
print(Counter(count: 3)) // expect error: 'init' is private
print(Point(y: 2)) // expect error: 'init' is private
print(Point().y)
print(Side.left.sign) // expect error: 'sign' is private
