enum Side { case left, right }
func other(_ s: Side) -> Side { s == .left ? .right : .left }
print(other(.left)) // expect: right
