enum Op { case add, sub }
func run(_ op: Op, _ n: Int?) -> Int {
  switch op {
  case .add:
    switch n {
    case let n?: return n + 1
    case nil: return 1
    }
  case .sub: return (n ?? 0) - 1
  }
}
print(run(.add, 4), run(.add, nil), run(.sub, nil)) // expect: 5 1 -1
