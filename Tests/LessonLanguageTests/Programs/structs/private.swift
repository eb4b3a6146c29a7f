struct Counter {
  private var count = 0
  private(set) var total = 0.0
  private static let step = 2
  private func doubled() -> Int { count * Counter.step }
  private var isNew: Bool { count == 0 }
  mutating func add(_ x: Double) {
    count += 1
    total += x
  }
  var summary: String { isNew ? "nothing" : "\(doubled()) \(total)" }
  static func of(_ count: Int) -> Counter { Counter(count: count, total: 1) }
}
var counter = Counter()
print(counter.summary) // expect: nothing
counter.add(2.5)
print(counter.summary, counter.total) // expect: 2 2.5 2.5
print(Counter.of(3).summary) // expect: 6 1.0
private let rate = 0.5
private func half(_ x: Double) -> Double { x * rate }
print(half(3)) // expect: 1.5
