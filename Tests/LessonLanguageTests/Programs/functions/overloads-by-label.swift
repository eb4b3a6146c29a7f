func make(x: Int) -> String { "x\(x)" }
func make(y: Int) -> String { "y\(y)" }
print(make(x: 1), make(y: 2)) // expect: x1 y2
