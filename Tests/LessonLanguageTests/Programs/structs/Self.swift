struct Node {
  var value = 0
  static func zero() -> Self { Self() }
  func next() -> Self { Self(value: value + 1) }
}
print(Node.zero().next().next().value) // expect: 2
