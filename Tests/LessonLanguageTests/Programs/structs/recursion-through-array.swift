struct Tree {
  var value: Int
  var children: [Tree] = []
  func total() -> Int { value + children.map { $0.total() }.reduce(0, +) }
}
print(Tree(value: 1, children: [Tree(value: 2), Tree(value: 3, children: [Tree(value: 4)])]).total())
// expect: 10
