struct Node {
  var value: Double
  var next: [Node] = []
}
enum Step { case up(Int), down }
func range(_ xs: [Double]) -> (low: Double, high: Double)? {
  guard let low = xs.min(), let high = xs.max() else { return nil }
  return (low, high)
}
let root: Node? = Node(value: 1)
let step: Step? = nil
let action: (() -> Void)? = nil
print(root == nil, nil != root, step == nil, action != nil) // expect: false true true false
print(range([]) == nil, range([2, 1]) != nil) // expect: true true
print(root?.next.first == nil) // expect: true
